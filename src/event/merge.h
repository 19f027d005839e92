// SPDX-License-Identifier: Apache-2.0
// One report per event per article: joins the mentions that speak of the same event.
#pragma once

#include <vector>

#include "event/draft.h"

namespace bede::event {

// Drafts in the order of the text; the result keeps the order of first mentions.
std::vector<Draft> merge_drafts(const Context& context, std::vector<Draft> drafts);

// A report without a doer gets that of the others of its type and mode, if the article names exactly one
// (docs/records.md, ruling 5).
void fill_doers(std::vector<Draft>& drafts);

// Gives each toll to the latest violent event before it, if there is one.
void attach_tolls(const Context& context, const std::vector<Toll>& tolls, std::vector<Draft>& drafts);

}  // namespace bede::event
