// SPDX-License-Identifier: GPL-3.0-or-later
// A folder on a server: what is asked, what a hostile server can do, and what each refusal is called.
#include "core/exchange/dav_folder.h"

#include "core/exchange/dav_account.h"
#include "core/net/curl_client.h"
#include "core/net/http_server.h"
#include "core/sync/token_file.h"
#include "tests/support/folder_dav.h"
#include "tests/support/raw_server.h"
#include "tests/support/store_fixture.h"

using namespace regie;
using namespace regie::exchange;

namespace
{
std::string multistatus(std::string_view inside)
{
    return R"(<multistatus xmlns="DAV:"><response><href>/d/</href><propstat><prop><resourcetype>)"
           R"(<collection/></resourcetype></prop></propstat></response>)"
           + std::string(inside) + "</multistatus>";
}

std::string response(std::string_view href, std::string_view size)
{
    return "<response><href>" + std::string(href)
           + "</href><propstat><prop><resourcetype/><getcontentlength>" + std::string(size)
           + "</getcontentlength></prop></propstat></response>";
}

DavAccount accountAt(std::string url)
{
    return {std::move(url),
            Secret::of(std::string_view("roos")),
            Secret::of(std::string_view("MARKER-geheim"))};
}

/** What a listing from a server that answers any request so comes to. */
ErrorCode listingOf(const std::string& answer)
{
    const test::RawServer server([&answer](test::RawConnection& connection) {
        connection.readRequest();
        connection.send(answer);
    });
    net::CurlClient http;
    auto folder = need(DavFolder::at(http, accountAt(server.url("/map"))));
    const auto files = folder.files();
    REQUIRE_FALSE(files);
    CHECK(files.error().detail.find("MARKER") == std::string::npos);
    CHECK(files.error().detail.find("127.0.0.1") == std::string::npos);
    return files.error().code;
}

std::string page(std::string_view status, std::string_view more = {}, std::string_view body = {})
{
    return "HTTP/1.1 " + std::string(status) + "\r\n" + std::string(more)
           + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}
} // namespace

TEST_CASE("a listing gives the files with a plain name, and their size")
{
    const auto files = need(readDavListing(multistatus(
        response("/d/b.batch", "12") + response("http://x/d/a-1_2.regiebackup", "7")
        + response("/d/.hidden", "1") + response("/d/..", "1") + response("/d/with%20space", "1")
        + response("/d/folder/", "1") + response("/d/no-size", "") + response("/d/odd", "-3"))));
    CHECK(files == std::vector<DavFile>{{"a-1_2.regiebackup", 7}, {"b.batch", 12}});
    CHECK(readDavListing("<html><body>Welkom</body></html>").error().code == ErrorCode::NotWebDav);
    CHECK(readDavListing("geen xml").error().code == ErrorCode::NotWebDav);
    CHECK(readDavListing("").error().code == ErrorCode::NotWebDav);
    CHECK(readDavListing(R"(<multistatus xmlns="DAV:">)" + response("/d", "3") + "</multistatus>")
              .error()
              .code
          == ErrorCode::FolderMissing);
}

TEST_CASE("only https, or loopback, and no name in the address")
{
    net::CurlClient http;
    const auto codeOf = [&](const char* url) {
        const auto folder = DavFolder::at(http, accountAt(url));
        return folder ? std::optional<ErrorCode>() : std::optional(folder.error().code);
    };
    CHECK(codeOf("http://opslag.example/map") == ErrorCode::AddressRefused);
    CHECK(codeOf("https://roos:x@opslag.example/map") == ErrorCode::AddressRefused);
    CHECK(codeOf("ftp://opslag.example/map") == ErrorCode::AddressRefused);
    CHECK(codeOf("opslag") == ErrorCode::InvalidArgument);
    CHECK(codeOf("https://opslag.example/map?x=1") == ErrorCode::InvalidArgument);
    CHECK_FALSE(codeOf("https://opslag.example/map"));
    CHECK_FALSE(codeOf("http://127.0.0.1:8080/map"));
}

TEST_CASE("each refusal of a server has a name of its own")
{
    CHECK(listingOf(page("401 Unauthorized")) == ErrorCode::WrongAccount);
    CHECK(listingOf(page("403 Forbidden")) == ErrorCode::FolderRefused);
    CHECK(listingOf(page("404 Not Found")) == ErrorCode::FolderMissing);
    CHECK(listingOf(page("405 Method Not Allowed")) == ErrorCode::NotWebDav);
    CHECK(listingOf(page("200 OK", "Content-Type: text/html\r\n", "<html/>"))
          == ErrorCode::NotWebDav);
    CHECK(listingOf(page("207 Multi-Status", "", "<html/>")) == ErrorCode::NotWebDav);
    CHECK(listingOf(page("503 Service Unavailable")) == ErrorCode::ServerFailed);
    CHECK(listingOf(page("507 Insufficient Storage")) == ErrorCode::ServerFull);
    CHECK(listingOf("SSH-2.0-x\r\n") == ErrorCode::NotWebDav);
}

TEST_CASE("a redirect is not followed, and the password goes nowhere else")
{
    std::string other;
    const test::RawServer elsewhere([&](test::RawConnection& connection) {
        other = connection.readRequest();
        connection.send(page("207 Multi-Status", "", multistatus("")));
    });
    CHECK(listingOf(page("302 Found", "Location: " + elsewhere.url("/map/") + "\r\n"))
          == ErrorCode::AddressRefused);
    CHECK(elsewhere.connections() == 0);
    CHECK(other.empty());
}

TEST_CASE("a listing without end, or of far too many files, is refused")
{
    const test::RawServer server([](test::RawConnection& connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 207 Multi-Status\r\n\r\n");
        const std::string part(1024 * 1024, ' ');
        while (connection.send(part)) {
        }
    });
    net::CurlClient http;
    auto folder = need(DavFolder::at(http, accountAt(server.url("/map"))));
    CHECK(folder.files().error().code == ErrorCode::NotWebDav);
    std::string many;
    for (std::size_t i = 0; i <= kMostDavFiles; ++i) {
        many += response("/d/f" + std::to_string(i), "1");
    }
    CHECK(readDavListing(multistatus(many)).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("files go out from disk and come back to disk, with a limit")
{
    TemporaryFolder place;
    std::string kept;
    const auto server = need(net::HttpServer::start({}, [&](const net::ServerRequest& request) {
        if (request.method == "PUT") {
            kept = request.body;
            return net::ServerResponse{201, {}, {}};
        }
        return net::ServerResponse{request.path == "/map/er" ? 200 : 404,
                                   {},
                                   request.path == "/map/er" ? kept : "Er is hier niets."};
    }));
    net::CurlClient http;
    auto folder = need(DavFolder::at(http, accountAt(server->origin() + "/map")));
    std::string bytes(3'000'000, 'x');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31 % 251);
    }
    const auto sent = place.path() / "sent";
    overwrite(sent, bytes);
    need(folder.put(sent, "er"));
    CHECK(kept == bytes);
    need(folder.get("er", place.path() / "back", bytes.size()));
    CHECK(bytesOf(place.path() / "back") == bytes);
    CHECK(folder.get("er", place.path() / "back", bytes.size() - 1).error().code
          == ErrorCode::LimitExceeded);
    CHECK(folder.get("weg", place.path() / "none", 10).error().code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(place.path() / "none"));
    overwrite(sent, "");
    need(folder.put(sent, "er"));
    CHECK(kept.empty());
}

TEST_CASE("the account stands in the file of the tokens alone, and can be forgotten")
{
    StoreFixture fixture;
    auto vault = &fixture.store().vault();
    const auto tokens = need(sync::TokenFile::open(*vault));
    CHECK_FALSE(need(loadDavAccount(*tokens)));
    need(saveDavAccount(*tokens, accountAt("https://opslag.example/MARKER-map")));
    const auto account = need(loadDavAccount(*tokens));
    REQUIRE(account);
    CHECK(account->url == "https://opslag.example/MARKER-map");
    CHECK(account->user.view() == "roos");
    CHECK(account->password.view() == "MARKER-geheim");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(vault->folder())) {
        if (entry.is_regular_file()) {
            CHECK(bytesOf(entry.path()).find("MARKER") == std::string::npos);
        }
    }
    need(forgetDavAccount(*tokens));
    CHECK_FALSE(need(loadDavAccount(*tokens)));
}
