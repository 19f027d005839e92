// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <optional>

#include "kernels/kernels.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace bede::kernels {
namespace {

constexpr Isa kAll[] = {Isa::kAmx, Isa::kVnni, Isa::kAvx2, Isa::kPortable};

#if defined(__x86_64__)

bool has_avx2() {
  return __builtin_cpu_supports("avx2") != 0;
}

// The library's kernels for bytes need AVX-512 in whole; VNNI in 256 bits alone (client CPUs) takes the AVX2
// path.
bool has_vnni() {
  return has_avx2() && __builtin_cpu_supports("avx512vnni") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
         __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512dq") != 0;
}

// The CPU's tiles for bytes, and the system's word (XCR0 bits 17 and 18) that it keeps them.
bool has_amx() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  if (!has_vnni() || __get_cpuid_count(7, 0, &a, &b, &c, &d) == 0) return false;
  constexpr unsigned kTileAndInt8 = 3u << 24;
  if ((d & kTileAndInt8) != kTileAndInt8) return false;
  unsigned low = 0, high = 0;
  asm("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  constexpr unsigned kTileState = 3u << 17;
  return (low & kTileState) == kTileState;
}

#else

bool has_avx2() {
  return false;
}
bool has_vnni() {
  return false;
}
bool has_amx() {
  return false;
}

#endif

std::optional<Isa> isa_named(std::string_view name) {
  for (const Isa isa : kAll)
    if (isa_name(isa) == name) return isa;
  return std::nullopt;
}

}  // namespace

std::string_view isa_name(Isa isa) {
  switch (isa) {
    case Isa::kPortable:
      return "portable";
    case Isa::kAvx2:
      return "avx2";
    case Isa::kVnni:
      return "vnni";
    case Isa::kAmx:
      return "amx";
  }
  return "";
}

bool isa_available(Isa isa) {
  switch (isa) {
    case Isa::kPortable:
      return true;
    case Isa::kAvx2:
      return has_avx2();
    case Isa::kVnni:
      return has_vnni();
    case Isa::kAmx:
      return has_amx();
  }
  return false;
}

Result<Isa> choose_isa() {
  const char* wanted = std::getenv("BEDE_ISA");
  if (wanted != nullptr && *wanted != '\0') {
    const std::optional<Isa> isa = isa_named(wanted);
    if (!isa) return Error{ErrorCode::kBadUsage, "no such path: use portable, avx2, vnni or amx", "BEDE_ISA"};
    if (!isa_available(*isa))
      return Error{ErrorCode::kBadUsage, "this CPU has no " + std::string(wanted), "BEDE_ISA"};
    return *isa;
  }
  for (const Isa isa : kAll)
    if (isa_available(isa)) return isa;
  return Isa::kPortable;
}

}  // namespace bede::kernels
