# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries what every target of ours is compiled with.
add_library(regie_options INTERFACE)
target_compile_features(regie_options INTERFACE cxx_std_20)
target_include_directories(regie_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(regie_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(regie_options INTERFACE -Wduplicated-cond -Wlogical-op -Wuseless-cast)
endif()
if(REGIE_WERROR)
    target_compile_options(regie_options INTERFACE -Werror)
endif()
if(REGIE_SANITIZE)
    target_compile_options(regie_options INTERFACE
        -fsanitize=${REGIE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(regie_options INTERFACE -fsanitize=${REGIE_SANITIZE})
endif()
if(REGIE_FUZZ)
    target_compile_options(regie_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
