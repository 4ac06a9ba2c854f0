# SPDX-License-Identifier: GPL-3.0-or-later
# Checks on the source itself, run with the tests; `./dev lint` runs just these.
function(regie_check name)
    add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS lint SKIP_REGULAR_EXPRESSION "SKIPPED:")
endfunction()

regie_check(lint_format "-DROOT=${CMAKE_SOURCE_DIR}" -DCHECK=format
    -P "${CMAKE_SOURCE_DIR}/cmake/CheckSources.cmake")
regie_check(lint_spdx "-DROOT=${CMAKE_SOURCE_DIR}" -DCHECK=spdx
    -P "${CMAKE_SOURCE_DIR}/cmake/CheckSources.cmake")
regie_check(lint_layers "-DROOT=${CMAKE_SOURCE_DIR}" -P "${CMAKE_SOURCE_DIR}/cmake/CheckLayers.cmake")

find_package(Python3 REQUIRED COMPONENTS Interpreter)
# The same for a check written in Python: regie_script_check(NAME SCRIPT ARGUMENTS...).
function(regie_script_check name script)
    add_test(NAME ${name} COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/${script}" ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS lint SKIP_REGULAR_EXPRESSION "SKIPPED:")
endfunction()
if(REGIE_WINDOW)
    regie_script_check(lint_qml cmake/check_qml.py "${CMAKE_BINARY_DIR}")
    regie_script_check(lint_translations translations/fill.py --check)
endif()

# What a desktop and a software shop read about the program.
foreach(check
    "desktop_file;desktop-file-validate;packaging/linux/nl.regie.Regie.desktop"
    "metainfo;appstreamcli;validate;--no-net;packaging/linux/nl.regie.Regie.metainfo.xml")
    list(POP_FRONT check name tool)
    find_program(${tool}_PROGRAM ${tool})
    if(${tool}_PROGRAM)
        add_test(NAME lint_${name} COMMAND "${${tool}_PROGRAM}" ${check} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
    else()
        add_test(NAME lint_${name} COMMAND ${CMAKE_COMMAND} -E echo "SKIPPED: ${tool} is not on this machine")
    endif()
    set_tests_properties(lint_${name} PROPERTIES LABELS lint SKIP_REGULAR_EXPRESSION "SKIPPED:")
endforeach()

# That the layer check really fails: trees with one fault each, and the words it must say.
foreach(fault "upward;wrong.h: .include .core/high" "window;wrong.h: .include <QString" "links;which its row")
    list(GET fault 0 tree)
    list(GET fault 1 words)
    regie_check(lint_layers_refuses_${tree} "-DROOT=${CMAKE_SOURCE_DIR}/tests/fixtures/layers/${tree}"
        -P "${CMAKE_SOURCE_DIR}/cmake/CheckLayers.cmake")
    set_tests_properties(lint_layers_refuses_${tree} PROPERTIES PASS_REGULAR_EXPRESSION "${words}")
endforeach()
