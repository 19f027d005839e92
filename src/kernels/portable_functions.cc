// SPDX-License-Identifier: Apache-2.0
#define BEDE_KERNELS_NAMESPACE portable
#include "kernels/functions.h"
#include "kernels/unroll.h"
#include "kernels/vector_bodies.h"
