# SPDX-License-Identifier: Apache-2.0
# Tests of the whole program. The units stand beside the code (cmake/bede.cmake).
