// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing over the line of a care provider, with a server on loopback. All data is invented.
#include "core/crypto/base64.h"
#include "core/net/http_server.h"
#include "core/share/shares.h"
#include "core/sync/outbox.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/sending/shared_document.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/share_log_view_model.h"
#include "ui/viewmodels/share_view_model.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfDocument>

#include <mutex>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::RowModel;
using ui::ShareViewModel;
using Making = ShareViewModel::Making;
using Sending = ShareViewModel::Sending;

namespace
{
const std::string kRecord =
    test::bundleOf({R"({"resourceType":"AllergyIntolerance","id":"a","code":{"text":"Noten"}})",
                    R"({"resourceType":"AllergyIntolerance","id":"b","code":{"text":"Latex"}})"});

/** A care provider that takes documents, or refuses them. */
class Provider
{
public:
    explicit Provider(int status) : m_status(status) { }

    std::string url() const { return m_server->origin() + "/fhir"; }
    std::vector<std::string> received()
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }

private:
    net::ServerResponse answer(const net::ServerRequest& request)
    {
        net::ServerResponse response;
        response.headers.push_back({"Content-Type", "application/fhir+json"});
        response.body = R"({"resourceType":"Bundle","type":"searchset"})";
        if (request.method == "POST") {
            const std::lock_guard lock(m_mutex);
            m_received.push_back(request.body);
            response.status = m_status;
            response.body =
                m_status == 200
                    ? R"({"resourceType":"Bundle","type":"transaction-response","entry":[)"
                      R"({"response":{"status":"201 Created"}},{"response":{"status":"201 Created"}},)"
                      R"({"response":{"status":"201 Created"}}]})"
                    : R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid"}]})";
        }
        return response;
    }

    int m_status;
    std::mutex m_mutex; ///< guards the one below
    std::vector<std::string> m_received;
    std::unique_ptr<net::HttpServer> m_server =
        need(net::HttpServer::start({}, [this](const net::ServerRequest& request) {
            return answer(request);
        }));
};

/** The record of somebody with a care provider at `url` that takes documents, and one that takes none. */
class SendFixture
{
public:
    explicit SendFixture(const std::string& url)
        : record(kRecord, [url](store::Store& store) -> Result<void> {
            sync::NewPortal taking{"De Linde", sync::PortalKind::Fhir, url, {}, {"pdfa-3-0"}};
            sync::NewPortal other{"De Vijzel", sync::PortalKind::Fhir, url, {}, {"bgz-3-0"}};
            for (const auto& each : {taking, other}) {
                if (auto added = sync::addPortal(store, each); !added) {
                    return fail(added.error());
                }
            }
            return {};
        })
    {
        record.load(share);
        share.setRecipient(QStringLiteral("specialist"));
        share.setRecipientName(QStringLiteral("dr. De Vries"));
        share.setPreset(QStringLiteral("medication"));
        share.choose();
        record.settle(share);
        REQUIRE(share.ready());
    }

    /** Takes one of the two out, and looks at what the care provider will read. */
    void chooseProvider()
    {
        for (int row = 0; row < share.items()->rowCount(); ++row) {
            const auto title =
                share.items()->data(share.items()->index(row), ui::ShareItemModel::TitleRole);
            if (title.toString() == QLatin1String("Latex")) {
                share.setGoing(row, false);
            }
        }
        record.settle(share);
        REQUIRE(share.going() == 1);
        share.makeDraft();
        record.settle(share);
        REQUIRE(share.portals()->rowCount() == 1);
        share.setSendTo(
            share.portals()->data(share.portals()->index(0), RowModel::MoreRole).toString());
        record.settle(share);
        REQUIRE(share.drafted());
    }
    void send()
    {
        share.send();
        waitFor([this] { return share.making() != Making::Busy; });
        INFO(share.makeErrorText().toStdString());
        REQUIRE(share.making() == Making::Made);
        waitFor([this] { return share.sending() != Sending::Going; });
    }
    template<class Work>
    void onStore(Work work)
    {
        bool done = false;
        record.app().record().write(
            &record.app(),
            [work](store::Store& store, const std::stop_token&) -> Result<void> {
                work(store);
                return {};
            },
            [&done](const Result<void>&) { done = true; });
        waitFor([&done] { return done; });
    }
    std::vector<sync::OutboxItem> outbox()
    {
        std::vector<sync::OutboxItem> items;
        onStore([&items](store::Store& store) {
            items = need(sync::outboxOf(store, need(sync::findPortal(store, "De Linde"))));
        });
        return items;
    }
    std::vector<share::Share> shares()
    {
        std::vector<share::Share> all;
        onStore([&all](store::Store& store) { all = need(share::shares(store)); });
        return all;
    }

    OpenRecord record;
    ShareViewModel share;
};

/** The words of the PDF in what a care provider received. */
QString wordsOf(const std::string& body)
{
    const auto bundle =
        QJsonDocument::fromJson(QByteArray::fromStdString(body)).object().value("entry").toArray();
    for (const auto& entry : bundle) {
        const auto resource = entry.toObject().value("resource").toObject();
        if (resource.value("resourceType").toString() == QLatin1String("Binary")) {
            QByteArray bytes =
                QByteArray::fromBase64(resource.value("content").toString().toLatin1());
            CHECK(bytes.contains("pdfaid"));
            CHECK_FALSE(bytes.contains("/Encrypt"));
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            QPdfDocument pdf;
            pdf.load(&buffer);
            QString words;
            for (int page = 0; page < pdf.pageCount(); ++page) {
                words += pdf.getAllText(page).text();
            }
            return words.normalized(QString::NormalizationForm_KC);
        }
    }
    return {};
}
} // namespace

TEST_CASE("nothing goes to a care provider before the person presses Send")
{
    Provider provider(200);
    SendFixture fixture(provider.url());
    CHECK(fixture.share.notTaking() == QLatin1String("De Vijzel"));
    fixture.chooseProvider();
    CHECK(fixture.outbox().empty());
    CHECK(fixture.shares().empty());
    CHECK(provider.received().empty());
    // The other way again: what is shown is no longer meant for them.
    fixture.share.setSendTo({});
    fixture.record.settle(fixture.share);
    fixture.share.send();
    CHECK(fixture.share.making() == Making::No);
    CHECK(fixture.outbox().empty());
}

TEST_CASE("what goes to a care provider is what was shown, and the list says who has it")
{
    Provider provider(200);
    SendFixture fixture(provider.url());
    fixture.chooseProvider();
    QString shown;
    for (int row = 0; row < fixture.share.preview()->rowCount(); ++row) {
        shown += fixture.share.preview()
                     ->data(fixture.share.preview()->index(row), RowModel::LabelRole)
                     .toString()
                 + QLatin1Char('\n');
    }
    INFO(shown.toStdString());
    CHECK(shown.contains(QLatin1String("dr. De Vries, De Linde")));
    fixture.send();
    CHECK(fixture.share.sending() == Sending::Sent);

    const auto received = provider.received();
    REQUIRE(received.size() == 1);
    const QString words = wordsOf(received[0]);
    CHECK(words.contains(QLatin1String("Noten")));
    CHECK(words.contains(QLatin1String("De Linde")));
    CHECK_FALSE(words.contains(QLatin1String("Latex")));
    CHECK(received[0].find("Latex") == std::string::npos);

    const auto shares = fixture.shares();
    REQUIRE(shares.size() == 1);
    CHECK(shares[0].form == "portal");
    CHECK(shares[0].terms.recipientName == "dr. De Vries, De Linde");
    CHECK(shares[0].facts == fixture.outbox()[0].outgoing.facts);
    // The care provider knows it by the id of the share.
    CHECK(received[0].find("urn:uuid:" + shares[0].id) != std::string::npos);
    // Pressed again: it is not a second one.
    fixture.share.send();
    CHECK(fixture.shares().size() == 1);
}

TEST_CASE("what did not go yet stays here when the person ends it")
{
    Provider provider(503); // not now
    SendFixture fixture(provider.url());
    fixture.chooseProvider();
    fixture.send();
    CHECK(fixture.share.sending() == Sending::Waiting);
    REQUIRE(fixture.outbox().size() == 1);
    ui::ShareLogViewModel log;
    fixture.record.load(log);
    REQUIRE(log.shares()->rowCount() == 1);
    const auto row = log.shares()->index(0);
    CHECK(log.shares()
              ->data(row, RowModel::ValueRole)
              .toString()
              .contains(QLatin1String("Not sent yet")));
    log.revoke(log.shares()->data(row, RowModel::MoreRole).toString());
    fixture.record.settle(log);
    CHECK(fixture.outbox().empty());
    CHECK_FALSE(fixture.shares()[0].revokedAt.empty());
}

TEST_CASE("a care provider that refuses a document is told of, with another way to give it")
{
    Provider provider(422);
    SendFixture fixture(provider.url());
    fixture.chooseProvider();
    fixture.send();
    CHECK(fixture.share.sending() == Sending::Refused);
    CHECK(fixture.share.sendingText().contains(QLatin1String("Make a file")));
}
