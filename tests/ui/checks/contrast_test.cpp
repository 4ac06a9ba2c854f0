// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as WCAG 2.2 computes it, from the colours Theme really gives in each scheme and mode: text
// 7:1 or more (1.4.6), what shows a control 3:1 (1.4.11), in the simplified mode 4.5:1.
#include <QColor>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <memory>
#include <vector>

namespace
{
constexpr double kText = 7;
constexpr double kControl = 3;
constexpr double kSimpleControl = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    std::vector<const char*> words;
    std::vector<const char*> grounds;
};

/** What is written on what. */
const std::vector<Pair> kTexts = {
    {{"ink", "ink2"},
     {"paper", "surface", "primarySoft", "attentionSoft", "goodSoft", "badSoft", "selfSoft"}},
    {{"primary"}, {"paper", "surface", "primarySoft"}},
    {{"primaryInk"}, {"primary"}},
    {{"primarySoftInk"}, {"primarySoft"}},
    {{"attention"}, {"attentionSoft", "surface", "paper"}},
    {{"good"}, {"goodSoft", "surface", "paper"}},
    {{"bad"}, {"badSoft", "surface", "paper"}},
    {{"self"}, {"selfSoft", "surface", "paper"}},
};
const Pair kControls = {{"edge", "focus", "primary"}, {"paper", "surface", "primarySoft"}};

/** Qt's own part of the program, without a screen. */
void startQt()
{
    static int count = 1;
    static char name[] = "test";
    static char* values[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, values);
}

class Colours
{
public:
    Colours()
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport Regie\nQtObject { property QtObject theme: Theme }",
                          {});
        m_holder.reset(component.create());
        INFO(component.errorString().toStdString());
        REQUIRE(m_holder);
        m_theme = m_holder->property("theme").value<QObject*>();
        REQUIRE(m_theme);
    }
    void choose(int scheme, bool simplified)
    {
        REQUIRE(m_theme->setProperty("scheme", scheme));
        REQUIRE(m_theme->setProperty("simplified", simplified));
    }
    QColor operator[](const char* role) const
    {
        const QVariant value = m_theme->property(role);
        INFO(role);
        REQUIRE(value.isValid());
        return value.value<QColor>();
    }
    void check(const Pair& pair, double least) const
    {
        for (const char* words : pair.words) {
            for (const char* ground : pair.grounds) {
                INFO(words << " on " << ground);
                CHECK(contrast((*this)[words], (*this)[ground]) >= least);
            }
        }
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject* m_theme = nullptr;
};

constexpr int kLight = 0;
constexpr int kHighContrast = 2;
} // namespace

TEST_CASE("contrast is computed as WCAG does")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21));
    CHECK(contrast(QColor("#777777"), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("text stands out in every scheme")
{
    startQt();
    Colours colours;
    for (int scheme = kLight; scheme <= kHighContrast; ++scheme) {
        for (const bool simplified : {false, true}) {
            INFO("scheme " << scheme << (simplified ? ", simplified" : ""));
            colours.choose(scheme, simplified);
            for (const Pair& pair : kTexts) {
                colours.check(pair, kText);
            }
        }
    }
}

TEST_CASE("controls stand out in every scheme")
{
    startQt();
    Colours colours;
    for (int scheme = kLight; scheme <= kHighContrast; ++scheme) {
        for (const bool simplified : {false, true}) {
            INFO("scheme " << scheme << (simplified ? ", simplified" : ""));
            colours.choose(scheme, simplified);
            colours.check(kControls, simplified ? kSimpleControl : kControl);
        }
    }
}

TEST_CASE("schemes differ")
{
    startQt();
    Colours colours;
    colours.choose(kLight, false);
    const QColor light = colours["paper"];
    colours.choose(kHighContrast, false);
    CHECK(colours["paper"] != light);
}
