// SPDX-License-Identifier: Apache-2.0
#define BEDE_KERNELS_NAMESPACE avx2
#include "kernels/functions.h"
#include "kernels/unroll.h"

#if defined(__AVX2__)
#include "kernels/vector_bodies.h"
#endif
