// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/reader.h"

#include "tests/ui/speech/page_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <vector>

using regie::Language;
using regie::test::Page;
using regie::ui::blocksIn;
using regie::ui::Preferences;
using regie::ui::Reader;
using regie::ui::Speaker;
using regie::ui::Voice;
using regie::ui::VoiceFactory;

namespace
{
/** What a voice was asked; the test outlives it. */
struct Heard {
    std::vector<std::string> words;
    std::vector<Language> prepared;
    std::vector<int> speeds;
    int stops = 0;
    std::optional<Language> only; ///< the one language there is a voice of
    bool ends = true;             ///< each text ends by itself
};

class FakeVoice final : public Voice
{
public:
    explicit FakeVoice(Heard& heard) : m_heard(heard) { }

    void prepare(Language language) override
    {
        m_heard.prepared.push_back(language);
        const bool there = !m_heard.only || m_heard.only == language;
        later([this, language, there] {
            Q_EMIT prepared(language, there ? Readiness::Ready : Readiness::NoVoice);
        });
    }
    void say(quint64 id, const QString& words, int speed) override
    {
        m_heard.words.push_back(words.toStdString());
        m_heard.speeds.push_back(speed);
        later([this, id] {
            Q_EMIT started(id);
            if (m_heard.ends) {
                Q_EMIT finished(id);
            }
        });
    }
    void stop() override { ++m_heard.stops; }

private:
    template<class Work>
    void later(Work work)
    {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    }
    Heard& m_heard;
};

struct Reading {
    Heard heard;
    Preferences preferences{{}};
    Reader reader{preferences, [this] { return std::make_unique<FakeVoice>(heard); }};

    Reading() { preferences.setLanguageCode(QStringLiteral("nl")); }
    bool over()
    {
        return QTest::qWaitFor([this] { return !reader.active(); });
    }
    /** Until this many sentences were begun, and the voice is on its way with the last. */
    bool said(std::size_t count)
    {
        return QTest::qWaitFor([this, count] { return heard.words.size() >= count; });
    }
};

constexpr const char* kTwoTexts = R"(Column {
    Text { objectName: "first"; property string spoken: text; text: "Eén pil. Twee pillen." }
    Text { objectName: "second"; property string spoken: text; text: "Klaar" }
})";

using Words = std::vector<std::string>;
} // namespace

TEST_CASE("blocks come in reading order, without what is hidden or inside another block")
{
    Page page(R"(Item {
        Column {
            Text { property string spoken: text; text: "titel" }
            Item {
                property string spoken: "regel"
                Text { property string spoken: "binnenin" }
            }
            Text { property string spoken: "verborgen"; visible: false }
            Item { opacity: 0; Text { property string spoken: "doorzichtig" } }
            Text { property string spoken: "  " }
            Row { Text { property string spoken: "links" } Text { property string spoken: "rechts" } }
        }
        Text { property string spoken: "onder" }
    })");
    Words found;
    for (const auto& block : blocksIn(page.root(), Language::Dutch)) {
        found.push_back(block.spoken.toStdString());
    }
    CHECK(found == Words{"titel", "regel", "links", "rechts", "onder"});
}

TEST_CASE("the place of a sentence is that in the text as shown")
{
    Page page(kTwoTexts);
    const auto blocks = blocksIn(page.root(), Language::Dutch);
    REQUIRE(blocks.size() == 2);
    REQUIRE(blocks[0].sentences.size() == 2);
    CHECK(blocks[0].asShown);
    CHECK(blocks[0].sentences[0].start == 0);
    CHECK(blocks[0].sentences[1].start == 9);
    CHECK(blocks[0].sentences[1].text == QStringLiteral("Twee pillen."));
}

TEST_CASE("a page is read sentence by sentence, as people say it")
{
    Page page(R"(Column {
        Text { property string spoken: text; text: "Bloeddruk\n132 over 81 mmHg" }
        Item { property string spoken: "AMLODIPINE TABLET 5MG. 1 mrt 2020" }
    })");
    Reading reading;
    reading.reader.read(&page.root());
    CHECK(reading.reader.active());
    CHECK(reading.reader.currentSentence() == QStringLiteral("Bloeddruk"));
    REQUIRE(reading.over());
    CHECK(reading.heard.words
          == Words{"Bloeddruk",
                   "honderdtweeëndertig over eenentachtig millimeter kwik",
                   "amlodipine tablet vijf milligram.",
                   "één maart tweeduizendtwintig"});
    CHECK(reading.heard.prepared == std::vector{Language::Dutch});
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::None);
    CHECK(reading.reader.currentItem() == nullptr);
    CHECK(reading.reader.currentSentence().isEmpty());
}

TEST_CASE("it tells which item and which sentence is read")
{
    Page page(kTwoTexts);
    Reading reading;
    reading.heard.ends = false;
    reading.reader.read(&page.root());
    CHECK(reading.reader.preparing());
    REQUIRE(reading.said(1));
    CHECK(reading.reader.currentItem() == page.named("first"));
    CHECK(reading.reader.sentenceStart() == 0);
    reading.reader.next();
    CHECK(reading.reader.currentSentence() == QStringLiteral("Twee pillen."));
    CHECK(reading.reader.sentenceStart() == 9);
    reading.reader.next();
    CHECK(reading.reader.currentItem() == page.named("second"));
    reading.reader.previous();
    CHECK(reading.reader.currentSentence() == QStringLiteral("Twee pillen."));
    reading.reader.next();
    reading.reader.next();
    CHECK_FALSE(reading.reader.active());
}

TEST_CASE("any key stops the reading, but not the way to its buttons")
{
    Page page(kTwoTexts);
    Reading reading;
    reading.heard.ends = false;
    reading.reader.read(&page.root());
    REQUIRE(reading.said(1));
    QTest::keyClick(&page.window(), Qt::Key_Tab);
    CHECK(reading.reader.active());
    QTest::keyClick(&page.window(), Qt::Key_A);
    CHECK_FALSE(reading.reader.active());
    CHECK(reading.heard.stops == 1);
}

TEST_CASE("a key in its own buttons does not stop the reading")
{
    Page page(R"(Item {
        Text { property string spoken: "tekst" }
        FocusScope { objectName: "bar"; focus: true; Item { objectName: "button"; focus: true } }
    })");
    Reading reading;
    reading.heard.ends = false;
    reading.reader.setControls(page.named("bar"));
    page.window().requestActivate();
    page.named("button")->forceActiveFocus();
    reading.reader.read(&page.root());
    REQUIRE(reading.said(1));
    QTest::keyClick(&page.window(), Qt::Key_Return);
    CHECK(reading.reader.active());
    QTest::keyClick(&page.window(), Qt::Key_Escape);
    CHECK_FALSE(reading.reader.active());
}

TEST_CASE("leaving the page stops the reading")
{
    Reading reading;
    reading.heard.ends = false;
    {
        Page page(kTwoTexts);
        reading.reader.read(&page.root());
        REQUIRE(reading.said(1));
        page.root().setVisible(false);
        CHECK_FALSE(reading.reader.active());
        page.root().setVisible(true);
        reading.reader.read(&page.root());
        CHECK(reading.reader.active());
    }
    CHECK_FALSE(reading.reader.active());
}

TEST_CASE("after a pause the sentence is read again")
{
    Page page(kTwoTexts);
    Reading reading;
    reading.heard.ends = false;
    reading.reader.read(&page.root());
    REQUIRE(reading.said(1));
    reading.reader.pause();
    CHECK(reading.reader.paused());
    CHECK(reading.heard.stops == 1);
    reading.reader.resume();
    CHECK(reading.heard.words == Words{"Eén pil.", "Eén pil."});
}

TEST_CASE("another speed holds from the sentence that is being read")
{
    Page page(kTwoTexts);
    Reading reading;
    reading.heard.ends = false;
    reading.reader.read(&page.root());
    REQUIRE(reading.said(1));
    reading.preferences.setSpeechSpeed(-2);
    reading.preferences.setTextPercent(150);
    CHECK(reading.heard.words == Words{"Eén pil.", "Eén pil."});
    CHECK(reading.heard.speeds == std::vector{0, -2});
}

TEST_CASE("without a Dutch voice a Dutch text is not read, and the page stays usable")
{
    Page page(R"(Column {
        Text { property string spoken: "Neem 1 tablet." }
        TextInput { objectName: "field"; width: 100; height: 20 }
    })");
    Reading reading;
    reading.heard.only = Language::English;
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::NoVoice);
    CHECK(reading.heard.words.empty());

    page.window().requestActivate();
    page.named("field")->forceActiveFocus();
    QTest::keyClick(&page.window(), Qt::Key_A);
    CHECK(page.named("field")->property("text").toString() == QStringLiteral("a"));

    // Somebody installs one: the next time it is found.
    reading.heard.only.reset();
    reading.reader.read(&page.root());
    CHECK(reading.reader.unavailableReason() == Speaker::Reason::None);
    REQUIRE(reading.over());
    CHECK(reading.heard.words == Words{"Neem één tablet."});
}

TEST_CASE("a block that says its language is read in that language")
{
    Page page(R"(Column {
        Text { property string spoken: "1 pil" }
        Text { property string spoken: "1 pill"; property string spokenLanguage: "en" }
    })");
    Reading reading;
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(reading.heard.words == Words{"één pil", "one pill"});
    CHECK(reading.heard.prepared == std::vector{Language::Dutch, Language::English});
}

TEST_CASE("what a Dutch source wrote is read in Dutch, what stands beside it as the window speaks")
{
    Page page(R"(Column {
        Text {
            property string spoken: "Bloed prikken. 3 results. 1 pil"
            property list<string> sourceWords: ["Bloed prikken", "1 pil"]
        }
        Text { property string spoken: "1 pill" }
    })");
    Reading reading;
    reading.preferences.setLanguageCode(QStringLiteral("en"));
    reading.reader.read(&page.root());
    REQUIRE(reading.over());
    CHECK(reading.heard.words == Words{"Bloed prikken.", "three results.", "één pil", "one pill"});
}

TEST_CASE("a long list is read to its end and scrolls along")
{
    Page page(R"(Item {
        ListView {
            objectName: "list"
            anchors.fill: parent
            model: 60
            delegate: Item {
                required property int index
                property string spoken: "regel " + index
                width: 100; height: 60
            }
        }
    })");
    Reading reading;
    reading.reader.read(&page.root());
    REQUIRE(QTest::qWaitFor([&reading] { return !reading.reader.active(); }, 20000));
    REQUIRE(reading.heard.words.size() == 60);
    CHECK(reading.heard.words.front() == "regel nul");
    CHECK(reading.heard.words.back() == "regel negenenvijftig");
    CHECK(page.named("list")->property("contentY").toReal() > 3000);
}

TEST_CASE("a page without words is not read")
{
    Page page("Item { Text { text: 'geen' } }");
    Reading reading;
    reading.reader.read(&page.root());
    reading.reader.read(nullptr);
    CHECK_FALSE(reading.reader.active());
    CHECK(reading.heard.prepared.empty());
}
