# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries what everything is compiled with, another adds our warnings. Only the
# first is handed on to whoever links a library: code that Qt generates does not pass the warnings.
add_library(regie_language INTERFACE)
target_compile_features(regie_language INTERFACE cxx_std_20)
target_include_directories(regie_language INTERFACE "${CMAKE_SOURCE_DIR}")

# Linking some sixty programs with their lines for the debugger takes minutes otherwise.
find_program(REGIE_LLD ld.lld)
if(REGIE_LLD)
    add_link_options("$<$<CONFIG:Debug>:-fuse-ld=lld>")
endif()

add_library(regie_options INTERFACE)
target_link_libraries(regie_options INTERFACE regie_language)
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
    target_compile_options(regie_language INTERFACE
        -fsanitize=${REGIE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(regie_language INTERFACE -fsanitize=${REGIE_SANITIZE})
endif()
if(REGIE_FUZZ)
    target_compile_options(regie_language INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(REGIE_COVERAGE)
    target_compile_options(regie_language INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(regie_language INTERFACE --coverage)
endif()
if(REGIE_HARDENING)
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(regie_language INTERFACE -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS
        -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
        target_compile_options(regie_language INTERFACE -fcf-protection)
    endif()
    target_link_options(regie_language INTERFACE -Wl,-z,relro,-z,now)
endif()

# regie_unity(TARGET): its sources are compiled some at a time, where the build asks for that. What they
# keep in nameless namespaces must then have names of its own in the whole target.
function(regie_unity target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${REGIE_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()
if(REGIE_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A class of a header may hold one of its source's own, as long as only that source sees both.
    target_compile_options(regie_options INTERFACE -Wno-subobject-linkage)
endif()
