// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders outside of the window, on a bus of the test's own with a small desktop on it.
#include "ui/session/desktop_notice.h"

#include "tests/ui/open_record.h"
#include "tests/ui/session/test_bus.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/measure/measure_plan_view_model.h"
#include "ui/viewmodels/measure/measure_reminder.h"

#include <QDBusArgument>
#include <QDBusVirtualObject>
#include <QTest>

using namespace regie;
using test::Bus;
using test::OpenRecord;
using test::waitFor;

namespace
{
/** Keeps what it was asked to show. */
class Desktop final : public QDBusVirtualObject
{
public:
    explicit Desktop(Bus& bus) : m_bus(bus)
    {
        REQUIRE(bus.desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"),
                                                  this));
        REQUIRE(bus.desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() == QLatin1String("Notify")) {
            shown.append(message.arguments());
            connection.send(message.createReply(QVariant(static_cast<uint>(shown.size()))));
        } else if (message.member() == QLatin1String("CloseNotification")) {
            closed.append(message.arguments().value(0).toUInt());
            connection.send(message.createReply());
        }
        return true;
    }
    void press(uint id)
    {
        m_bus.say("/org/freedesktop/Notifications",
                  "org.freedesktop.Notifications",
                  "ActionInvoked",
                  {id, QStringLiteral("default")});
    }

    QList<QVariantList> shown;
    QList<uint> closed;

private:
    Bus& m_bus;
};

QString allWordsOf(const QVariantList& notice)
{
    QStringList words;
    for (const QVariant& each : notice) {
        words.append(each.toString());
        words.append(each.toStringList());
    }
    return words.join(QLatin1Char('|'));
}
} // namespace

TEST_CASE("it is said once for each moment, taken back when done, and pressing it is heard")
{
    Bus bus;
    Desktop desktop(bus);
    ui::Preferences preferences{std::filesystem::path()};
    ui::DesktopNotice notice(preferences);
    notice.measureNow("before there is a bus");
    notice.listenOn(bus.listener);
    bus.settle();
    int presses = 0;
    QObject::connect(&notice, &ui::DesktopNotice::pressed, &notice, [&presses] { ++presses; });

    notice.measureNow("monday");
    waitFor([&desktop] { return desktop.shown.size() == 1; });
    notice.measureNow("monday");
    bus.settle();
    CHECK(desktop.shown.size() == 1);
    desktop.press(7);
    desktop.press(1);
    waitFor([&presses] { return presses == 1; });

    notice.withdraw();
    waitFor([&desktop] { return desktop.closed == QList<uint>{1}; });
    notice.measureNow("tuesday");
    waitFor([&desktop] { return desktop.shown.size() == 2; });

    bus.settle();
    preferences.setDesktopReminders(false);
    waitFor([&desktop] { return desktop.closed == QList<uint>{1, 2}; });
    notice.measureNow("wednesday");
    bus.settle();
    CHECK(desktop.shown.size() == 2);
}

TEST_CASE("a series that is due is said outside of the window without what is measured")
{
    Bus bus;
    Desktop desktop(bus);
    OpenRecord record(R"({"resourceType":"Bundle","type":"collection","entry":[]})");
    record.app().desktopNotice().listenOn(bus.listener);
    ui::MeasureReminder reminder;
    record.load(reminder);
    ui::MeasurePlanViewModel plans;
    record.load(plans);
    plans.begin(QStringLiteral("heart_failure_weight"));
    waitFor([&reminder] { return !reminder.kind().isEmpty(); });
    waitFor([&desktop] { return desktop.shown.size() == 1; });
    const QString said = allWordsOf(desktop.shown.first());
    CHECK(said.contains(QLatin1String("It is time for your measurement")));
    for (const char* secret : {"eight", "heart", "kg", "series"}) {
        CHECK_FALSE(said.contains(QLatin1String(secret), Qt::CaseInsensitive));
    }
    bus.settle();
    reminder.putOff();
    waitFor([&desktop] { return desktop.closed == QList<uint>{1}; });
}

TEST_CASE("without a bus, or a desktop on it, nothing is said and nothing fails")
{
    const ui::Preferences preferences{std::filesystem::path()};
    {
        ui::DesktopNotice notice(preferences);
        notice.listenOn(QDBusConnection(QString()));
        notice.measureNow("monday");
    }
    Bus bus;
    ui::DesktopNotice notice(preferences);
    notice.listenOn(bus.listener);
    notice.measureNow("monday");
    bus.settle();
    notice.withdraw();
}
