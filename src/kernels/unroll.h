// SPDX-License-Identifier: Apache-2.0
// BEDE_UNROLL before a short loop over an array of sums: unrolled before the compiler looks for arrays that
// can live in registers.
#pragma once

#if defined(__clang__)
#define BEDE_UNROLL _Pragma("unroll")
#else
#define BEDE_UNROLL _Pragma("GCC unroll 8")
#endif
