# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLIST=FILE -DOUTPUT=FILE -P Recipe.cmake: one number for the contents of all files in LIST.
file(STRINGS "${LIST}" files)
set(all "")
foreach(file IN LISTS files)
    file(SHA256 "${file}" one)
    string(APPEND all "${one}")
endforeach()
string(SHA256 recipe "${all}")
string(SUBSTRING "${recipe}" 0 16 recipe)
file(WRITE "${OUTPUT}" "namespace { constexpr std::string_view kRecipe = \"${recipe}\"; }\n")
