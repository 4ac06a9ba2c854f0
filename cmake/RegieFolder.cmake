# SPDX-License-Identifier: GPL-3.0-or-later
# regie_folder(NAME SOURCES a.cpp b.cpp FOLDERS base text LIBRARIES x::y)
#   One static library per core folder. FOLDERS is the folder's row in the ladder of ARCHITECTURE.md:
#   what it may include. LIBRARIES stay private: their headers do not appear in ours.
function(regie_folder name)
    cmake_parse_arguments(ARG "" "" "SOURCES;FOLDERS;LIBRARIES;PUBLIC_LIBRARIES" ${ARGN})
    add_library(regie_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(regie_${name} PUBLIC regie_language ${ARG_PUBLIC_LIBRARIES}
        PRIVATE regie_options ${ARG_LIBRARIES})
    foreach(folder IN LISTS ARG_FOLDERS)
        target_link_libraries(regie_${name} PUBLIC regie_${folder})
    endforeach()
endfunction()

# regie_test(NAME SOURCES ... LIBRARIES ... [APART]): one Catch2 executable, one ctest; its sources
# are compiled together (regie_unity) unless APART is said. Its cases are also
# written as xml to results/, where `./dev test` counts them.
function(regie_test name)
    cmake_parse_arguments(ARG "APART" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    target_link_libraries(test_${name} PRIVATE regie_options ${ARG_LIBRARIES}
        Catch2::Catch2WithMain)
    if(NOT ARG_APART)
        regie_unity(test_${name})
    endif()
    target_compile_definitions(test_${name} PRIVATE
        REGIE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" REGIE_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/results")
    add_test(NAME ${name} COMMAND test_${name} --reporter console
        --reporter "xml::out=${CMAKE_BINARY_DIR}/results/${name}.xml")
    # 4: every case was skipped.
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 4 TIMEOUT 1500)
endfunction()
