# SPDX-License-Identifier: Apache-2.0
# The loops of numbers are optimised in every build. Only files that make no inline function of the standard
# library may be compiled for more than the baseline instruction set.
set(kernels ${CMAKE_CURRENT_LIST_DIR})
set_source_files_properties(${kernels}/portable_product.cc ${kernels}/library_product.cc PROPERTIES COMPILE_OPTIONS "-O3")
set_source_files_properties(${kernels}/portable_functions.cc PROPERTIES COMPILE_OPTIONS "-O3;-Wno-psabi")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  set_source_files_properties(${kernels}/avx2_tile.cc ${kernels}/avx2_functions.cc
    PROPERTIES COMPILE_OPTIONS "-O3;-mavx2;-Wno-psabi")
endif()
# omp_set_num_threads() of the runtime that the library runs on.
target_link_libraries(bede_kernels PUBLIC gomp)
