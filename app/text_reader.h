// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/text/extract.h"

#include <istream>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace regie::app
{
/**
 * Reads the text of documents with the program of the console; nullptr when it names none, and
 * documents then come in without their text.
 */
std::unique_ptr<text::TextExtractor> textExtractor(const Console& console);

/**
 * Whether the program was started by textExtractor(), to read one document. That needs no vault and
 * no passphrase, and what is wrong in a document then ends that process alone.
 */
bool isTextReader(const std::vector<std::string>& arguments);
/** Reads the document on `in` and writes its text to `out`. Gives the exit code. */
int runTextReader(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out);
} // namespace regie::app
