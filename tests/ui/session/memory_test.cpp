// SPDX-License-Identifier: GPL-3.0-or-later
// After the lock neither the passphrase, nor a title, nor the name is anywhere in the process, as UTF-8 or
// as UTF-16. A record is made in a process of its own, opened in the real window by typing, looked at and
// locked; then all memory of this process is searched.
#include "core/store/file_import.h"
#include "tests/support/store_fixture.h"
#include "tests/ui/session/memory_scan.h"
#include "ui/session/memory_sweep.h"
#include "ui/session/session.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/icon_provider.h"

#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTest>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace regie;

namespace
{
constexpr Masked kPassphrase("zebra kwarts vijver molen");
constexpr Masked kTitle("Xylofoonbepaling in serum");
constexpr Masked kName("Quirine Vlasblomster");
constexpr const char* kProfile = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

std::filesystem::path g_dataRoot; // NOLINT: made in main, before there is a window

template<class Text>
std::string plain(const Text& masked)
{
    std::string text;
    for (std::size_t i = 0; i < masked.size(); ++i) {
        text += masked.at(i);
    }
    return text;
}

/** In a process of its own, so that nothing of it is ours. */
void makeRecord()
{
    SystemRandom random;
    const FakeClock clock;
    const Meaning& meaning = Meaning::get();
    const auto rules = crypto::PassphraseRules::load(*meaning.files).value();
    auto created = store::Vault::create(g_dataRoot / "profiles" / kProfile,
                                        Secret::of(plain(kPassphrase)),
                                        {crypto::kSmallestCost, "0.1.0"},
                                        rules,
                                        random)
                       .value();
    auto store =
        store::Store::open(created.vault, {meaning.lenses, meaning.reader, clock, random}).value();
    need(store.setProfile({plain(kName), "", "2026-01-01T00:00:00.000Z"}));
    for (int i = 0; i < 5; ++i) {
        store::ImportOptions options;
        options.source = "lab";
        store::importBytes(store,
                           "a.json",
                           observation("o" + std::to_string(i), "2024-03-04", plain(kTitle)),
                           options)
            .value();
    }
}

std::string found(std::span<const unsigned char> masked)
{
    std::string places;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16}) {
        for (const std::string& place : placesInMemory(masked, encoding)) {
            places += (encoding == Encoding::Utf8 ? "8: " : "16: ") + place + '\n';
        }
    }
    return places;
}

/** The window of the program, on the record of makeRecord(). */
struct Window {
    SystemRandom random;
    FakeClock clock;
    ui::Messages messages = need(ui::Messages::load(*Meaning::get().files));
    crypto::PassphraseRules rules = need(crypto::PassphraseRules::load(*Meaning::get().files));
    ui::Content content{{Meaning::get().lenses, Meaning::get().reader, clock, random},
                        Meaning::get().terms,
                        rules};
    ui::Services services{*Meaning::get().files,
                          messages,
                          clock,
                          random,
                          g_dataRoot,
                          g_dataRoot,
                          "0.1.0",
                          crypto::kSmallestCost,
                          nullptr,
                          [this]() -> Result<const ui::Content*> { return &content; },
                          {}};
    ui::Preferences preferences{std::filesystem::path()};
    ui::Session session{services, preferences};
    ui::AppViewModel app{services, preferences, session};
    QQmlApplicationEngine engine;
    ui::MemorySweep sweep{engine, session};
    QQuickWindow* window = nullptr;

    Window()
    {
        preferences.setLanguageCode(QStringLiteral("nl"));
        preferences.setReducedMotion(true);
        engine.addImageProvider(QStringLiteral("icon"), new ui::IconProvider);
        engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Regie/Main.qml")));
        REQUIRE_FALSE(engine.rootObjects().isEmpty());
        window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        window->requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
    void unlock()
    {
        REQUIRE(QTest::qWaitFor([&] {
            return qobject_cast<ui::PassphraseField*>(window->activeFocusItem()) != nullptr;
        }));
        for (std::size_t i = 0; i < kPassphrase.size(); ++i) {
            QTest::keyClick(window, kPassphrase.at(i));
        }
        QTest::keyClick(window, Qt::Key_Return);
        REQUIRE(
            QTest::qWaitFor([&] { return session.state() == ui::Session::State::Open; }, 20000));
    }
    void show(const char* page)
    {
        QVariant shown;
        QMetaObject::invokeMethod(window,
                                  "showPage",
                                  Q_RETURN_ARG(QVariant, shown),
                                  Q_ARG(QVariant, QString(QLatin1String(page))));
        REQUIRE(shown.toBool());
        QTest::qWait(400); // nothing tells when a page has read all it shows
        window->grabWindow();
    }
};
} // namespace

TEST_CASE("after the lock nothing of the record is in memory")
{
    Window one;
    one.unlock();
    CHECK(found(kPassphrase.bytes) == "");
    for (int round = 0; round < 2; ++round) {
        one.show("today");
        one.show("category:category=results");
        one.show("timeline");
    }
    // A search that finds nothing here would prove nothing later.
    REQUIRE_FALSE(placesInMemory(kTitle.bytes, Encoding::Utf16).empty());
    one.session.lock();
    REQUIRE(QTest::qWaitFor([&] {
        return qobject_cast<ui::PassphraseField*>(one.window->activeFocusItem()) != nullptr;
    }));
    QTest::qWait(200);
    one.window->grabWindow();
    CHECK(found(kPassphrase.bytes) == "");
    CHECK(found(kTitle.bytes) == "");
    CHECK(found(kName.bytes) == "");
}

int main(int count, char** values)
{
    const TemporaryFolder folder;
    g_dataRoot = folder.path();
    if (const pid_t child = fork(); child == 0) {
        makeRecord();
        _exit(0);
    } else {
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) {
            return 1;
        }
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(count, values);
    return Catch::Session().run(count, values);
}
