// SPDX-License-Identifier: Apache-2.0
// Datelines ("RAMALLAH, West Bank (Reuters) - Israel said ..."): a parser takes the town for the subject or
// the root. This puts the tree of the sentence right, as if the dateline were not there.
#pragma once

#include <vector>

#include "annotate/annotate.h"

namespace bede::event {

// Words of a dateline at the head of the sentence, its dash or colon included; 0 if it has none.
std::uint32_t dateline_length(const annotate::Annotation& annotation, const text::Sentence& sentence);

// Hangs each dateline on its sentence's root with the relation "dep", and makes subject and root what they
// are.
void set_datelines_apart(const annotate::Annotation& annotation,
                         std::vector<annotate::WordAnnotation>& words);

}  // namespace bede::event
