// SPDX-License-Identifier: GPL-3.0-or-later
// The real voice: speech-dispatcher with espeak-ng, on a socket and in a home of the test's own.
#include "ui/speech/system_voice.h"

#include "tests/ui/speech/page_fixture.h"
#include "tests/ui/speech/speech_dispatcher.h"
#include "ui/speech/reader.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

using regie::test::Page;
using regie::test::SpeechDispatcher;
using regie::ui::Preferences;
using regie::ui::Reader;
using regie::ui::Speaker;

namespace
{
constexpr int kPatience = 60000; ///< ms; listing the voices takes seconds

constexpr const char* kPage = R"(Column {
    Text { property string spoken: text; text: "Uw bloeddruk is 132 over 81." }
    Text { property string spoken: text; text: "Neem AMLODIPINE TABLET 5MG." }
})";

struct VoiceReading {
    Preferences preferences{{}};
    Reader reader{preferences, regie::ui::systemVoice()};

    VoiceReading() { preferences.setLanguageCode(QStringLiteral("nl")); }

    bool over()
    {
        return QTest::qWaitFor([this] { return !reader.active(); }, kPatience);
    }
};

void skipWithout()
{
    if (const std::string missing = SpeechDispatcher::missing(); !missing.empty()) {
        SKIP("no voice to test with: " << missing);
    }
}
} // namespace

TEST_CASE("a page is heard, in Dutch words")
{
    skipWithout();
    SpeechDispatcher dispatcher;
    REQUIRE(dispatcher.start(SpeechDispatcher::Sound::IntoFile));
    Page page(kPage);
    VoiceReading reading;
    QElapsedTimer timer;
    timer.start();
    reading.reader.read(&page.root());
    CHECK(timer.elapsed() < 500); // the window does not wait for the voice
    REQUIRE(reading.over());
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::None);
    const QByteArray log = dispatcher.log();
    CHECK(log.contains("Uw bloeddruk is honderdtweeëndertig over eenentachtig."));
    CHECK(log.contains("Neem amlodipine tablet vijf milligram."));
    CHECK(dispatcher.loudness() > 0.01);
}

TEST_CASE("stop ends the sound and what was to come")
{
    skipWithout();
    SpeechDispatcher dispatcher;
    REQUIRE(dispatcher.start(SpeechDispatcher::Sound::IntoFile));
    Page page(kPage);
    page.root().childItems().constFirst()->setProperty(
        "text", QStringLiteral("heel lang ").repeated(3000)); // long enough to be cut off
    VoiceReading reading;
    reading.reader.read(&page.root());
    REQUIRE(QTest::qWaitFor([&reading] { return !reading.reader.preparing(); }, kPatience));
    reading.reader.stop();
    CHECK_FALSE(reading.reader.active());
    REQUIRE(
        QTest::qWaitFor([&dispatcher] { return dispatcher.log().contains("CANCEL"); }, kPatience));
    CHECK_FALSE(dispatcher.log().contains("amlodipine"));
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::None);

    // And afterwards it speaks again.
    page.root().childItems().constFirst()->setProperty("text", QStringLiteral("Kort."));
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(dispatcher.log().contains("amlodipine"));
}

TEST_CASE("without a program that speaks it says so and the page can be read again")
{
    skipWithout();
    SpeechDispatcher dispatcher; // not started: nothing listens at its socket
    Page page(kPage);
    VoiceReading reading;
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::NoEngine);

    REQUIRE(dispatcher.start(SpeechDispatcher::Sound::IntoFile));
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::None);
}

TEST_CASE("without a sound device it gives up and says so")
{
    skipWithout();
    SpeechDispatcher dispatcher;
    REQUIRE(dispatcher.start(SpeechDispatcher::Sound::NoDevice));
    Page page(kPage);
    VoiceReading reading;
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::NoSound);
}
