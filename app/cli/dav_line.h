// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/exchange/dav_folder.h"
#include "core/net/curl_client.h"

#include <memory>
#include <string>

namespace regie::app
{
/** What is asked to reach a folder on a server. The name and password come from a file, from standard
 *  input or from a person who types them, and never from the arguments. */
struct DavOptions {
    std::string url;
    std::string userFile;
    std::string passwordFile;

    void addTo(Verb& verb);
};

/** A folder on a server and the line to it. */
struct DavLine {
    std::unique_ptr<net::CurlClient> http;
    exchange::DavAccount account;
    exchange::DavFolder folder;
};

/** A folder that is named now. */
Outcome<DavLine> davLine(Context& context, const DavOptions& options);
/** The folder that was set for this record. NotFound, with what to do: none was. */
Outcome<DavLine> davLine(Context& context, OpenRecord& record);
/** An error of core/exchange in words: about the person's storage, not about a care provider. */
tl::unexpected<Problem> davProblem(const Context& context, const Error& error);
} // namespace regie::app
