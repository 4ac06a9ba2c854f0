# SPDX-License-Identifier: GPL-3.0-or-later
# regie_embed(TARGET FILES ...): compiles files into the program with .incbin. Their names are the
# paths below resources/. A changed file rebuilds the target.
function(regie_embed target)
    cmake_parse_arguments(ARG "" "" "FILES" ${ARGN})
    set(assembly "    .section .rodata\n")
    set(table "")
    set(index 0)
    foreach(file IN LISTS ARG_FILES)
        string(APPEND assembly
            "    .balign 8\nregie_resource_${index}:\n"
            "    .incbin \"${CMAKE_CURRENT_SOURCE_DIR}/${file}\"\n"
            "regie_resource_${index}_end:\n    .byte 0\n"
            "    .global regie_resource_${index}\n    .global regie_resource_${index}_end\n")
        string(APPEND declarations
            "extern const char regie_resource_${index}[];\nextern const char regie_resource_${index}_end[];\n")
        string(APPEND table
            "    {\"${file}\", regie_resource_${index}, regie_resource_${index}_end},\n")
        math(EXPR index "${index} + 1")
    endforeach()
    string(APPEND assembly "    .section .note.GNU-stack,\"\",@progbits\n")
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/embedded.S" CONTENT "${assembly}" @ONLY)
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/embedded_table.inc" CONTENT
        "extern \"C\" {\n${declarations}}\nnamespace {\nstruct Entry { const char* path; const char* begin; const char* end; };\nconst Entry kEntries[] = {\n${table}};\n}\n" @ONLY)
    add_library(${target} STATIC embedded.cpp "${CMAKE_CURRENT_BINARY_DIR}/embedded.S")
    list(TRANSFORM ARG_FILES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE absolute)
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/embedded.S" PROPERTIES
        OBJECT_DEPENDS "${absolute}")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${target} PUBLIC regie_base)
endfunction()
