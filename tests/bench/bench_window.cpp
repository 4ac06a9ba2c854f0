// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * How quickly the window answers, with an empty record and with a large one:
 *
 *     bench_window [FACTS]         default 100000
 *     bench_window chart           the page of a kind with 1 000 000 samples of a device
 *
 * The window is real and drawn in software; on a display when there is one (xvfb-run will do), else
 * offscreen. "Shown" is: the models of the page have read, and a frame with it was drawn. All data is
 * synthetic, below the temporary folder, and removed.
 */
#include "app/wiring.h"
#include "core/measure/import.h"
#include "core/measure/own_measurement.h"
#include "core/store/file_import.h"
#include "tests/bench/synthetic.h"
#include "tests/support/temporary_folder.h"
#include "ui/session/session.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/icon_provider.h"
#include "ui/viewmodels/page_view_model.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace
{
using namespace regie;

constexpr std::string_view kPassphrase = "fiets lamp kaas wolk regen";
constexpr int kTries = 5;
constexpr std::size_t kSmall = 500;
constexpr int kMostMs = 600'000; ///< ends a bench that hangs

template<class T>
T need(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(result.error().detail);
    }
    return std::move(*result);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double part(std::vector<double> values, double of)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0
                          : values[std::min(
                              values.size() - 1,
                              static_cast<std::size_t>(static_cast<double>(values.size()) * of))];
}

/** As many medicines in use as a person with much illness has; the others are of earlier years. */
std::vector<std::string> recordOf(std::size_t facts)
{
    constexpr std::size_t kInUse = 25;
    constexpr std::string_view kActive = R"("status":"active","intent":"order")";
    std::vector<std::string> record = regie::bench::syntheticRecord(facts);
    std::size_t active = 0;
    for (std::string& resource : record) {
        const auto at = resource.find(kActive);
        if (at != std::string::npos && ++active > kInUse) {
            resource.replace(at, kActive.size(), R"("status":"completed","intent":"order")");
        }
    }
    return record;
}

/** Resident memory of this process in MB. */
double residentMb()
{
    std::ifstream in("/proc/self/statm");
    long all = 0;
    long resident = 0;
    in >> all >> resident;
    return static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

void waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer limit;
    limit.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        if (limit.elapsed() > kMostMs) {
            throw std::runtime_error("it takes too long");
        }
    }
}

/** The program's window over a data folder of its own. */
class Bench
{
public:
    explicit Bench(const ResourceFiles& files)
        : m_files(files)
        , m_wiring(need(app::Wiring::create(files)))
        , m_rules(need(crypto::PassphraseRules::load(files)))
        , m_messages(need(ui::Messages::load(files)))
        , m_content{m_wiring->tools(), m_wiring->terms(), m_rules}
    {
        m_preferences.setLanguageCode(QStringLiteral("en"));
        m_preferences.setReducedMotion(true);
        m_engine.addImageProvider(QStringLiteral("icon"), new ui::IconProvider);
        m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_app)}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Regie/Main.qml")));
        if (m_engine.rootObjects().isEmpty()) {
            throw std::runtime_error("the window does not load");
        }
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
        frame();
    }
    ~Bench() { m_session.lock(); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    QQuickWindow& window() { return *m_window; }

    /** A new record with these resources, locked. */
    void fill(const std::vector<std::string>& record)
    {
        m_session.create({"Anna Voorbeeld", "1954-03-02", false}, Secret::of(kPassphrase));
        waitFor([this] { return m_session.state() == ui::Session::State::Confirming; });
        m_session.confirmRecoveryCode();
        std::string lines;
        for (const std::string& resource : record) {
            lines += resource + '\n';
        }
        write([lines = std::move(lines)](store::Store& store, const std::stop_token&) {
            store::ImportOptions options;
            options.source = "ziekenhuis";
            options.acceptPerson = true;
            return store::importBytes(store, "invoer.ndjson", lines, options);
        });
        m_session.lock();
        m_session.refreshProfiles();
        waitFor([this] { return !m_session.profileId().isEmpty(); });
    }
    /** Runs `work(store::Store&, const std::stop_token&)` over the open record. */
    template<class Work>
    void write(Work work)
    {
        bool done = false;
        m_session.record().write(m_window, std::move(work), [&done](const auto& report) {
            if (!report) {
                throw std::runtime_error(report.error().detail);
            }
            done = true;
        });
        waitFor([&done] { return done; });
    }
    const ResourceFiles& files() const { return m_files; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    /** From the passphrase to the first page; the cost of the key is the least there is. */
    double unlock()
    {
        QElapsedTimer timer;
        timer.start();
        m_session.unlock(Secret::of(kPassphrase));
        waitFor([this] { return m_session.state() != ui::Session::State::Opening; });
        if (m_session.state() != ui::Session::State::Open) {
            throw std::runtime_error("it does not open");
        }
        m_opened = milliseconds(timer);
        shown();
        const double time = milliseconds(timer);
        const QObject* today = model("regie::ui::TodayViewModel");
        if (today == nullptr || !today->property("ready").toBool()) {
            throw std::runtime_error("Today does not show");
        }
        return time;
    }
    /** Of the last unlock: until the record was open, before the page has read anything. */
    double opened() const { return m_opened; }
    void lock() { m_session.lock(); }

    double show(const QString& page)
    {
        QElapsedTimer timer;
        timer.start();
        QVariant answer;
        QMetaObject::invokeMethod(
            m_window, "showPage", Q_RETURN_ARG(QVariant, answer), Q_ARG(QVariant, QVariant(page)));
        if (!answer.toBool()) {
            throw std::runtime_error("no such page: " + page.toStdString());
        }
        shown();
        return milliseconds(timer);
    }
    /** Another period of the measurements that show; the time until the frame with it. */
    double showPeriod(int days)
    {
        QObject* series = model("regie::ui::MeasureSeriesViewModel");
        if (series == nullptr) {
            throw std::runtime_error("there is no chart");
        }
        QElapsedTimer timer;
        timer.start();
        series->setProperty("days", days);
        frame();
        return milliseconds(timer);
    }
    int pointsShown()
    {
        const QObject* series = model("regie::ui::MeasureSeriesViewModel");
        return series == nullptr ? 0 : series->property("total").toInt();
    }
    double type(QChar letter)
    {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_window, &press);
        QCoreApplication::sendEvent(m_window, &release);
        shown();
        return milliseconds(timer);
    }
    /** Scrolls the longest list that shows by so many pixels; the time of the frame. */
    double scroll(double pixels)
    {
        QQuickItem* list = longestList();
        if (list == nullptr) {
            throw std::runtime_error("there is no list");
        }
        const double end = list->property("originY").toReal()
                           + list->property("contentHeight").toReal() - list->height();
        QElapsedTimer timer;
        timer.start();
        list->setProperty("contentY", std::min(end, list->property("contentY").toReal() + pixels));
        frame();
        return milliseconds(timer);
    }
    int listLength()
    {
        return longestList() == nullptr ? 0 : longestList()->property("count").toInt();
    }

private:
    static double milliseconds(const QElapsedTimer& timer)
    {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    void frame()
    {
        const int before = m_frames;
        m_window->update();
        waitFor([this, before] { return m_frames > before; });
    }
    /** Until the models of what shows have read, and a frame after that. */
    void shown()
    {
        waitFor([this] { return !busy(); });
        frame();
        if (busy()) { // drawing it asked for more
            shown();
        }
    }
    /** The view model of that class that shows; nullptr: none. */
    QObject* model(const char* name)
    {
        QObject* found = nullptr;
        visit(*m_window->contentItem(), [&found, name](QQuickItem& item) {
            for (QObject* child : item.children()) {
                found = child->inherits(name) ? child : found;
            }
        });
        return found;
    }
    bool busy()
    {
        bool found = false;
        visit(*m_window->contentItem(), [&found](QQuickItem& item) {
            for (const QObject* child : item.children()) {
                const auto* model = qobject_cast<const ui::PageViewModel*>(child);
                found = found || (model != nullptr && model->busy());
            }
        });
        return found;
    }
    QQuickItem* longestList()
    {
        QQuickItem* longest = nullptr;
        visit(*m_window->contentItem(), [&longest](QQuickItem& item) {
            if (item.inherits("QQuickListView")
                && (longest == nullptr
                    || item.property("count").toInt() > longest->property("count").toInt())) {
                longest = &item;
            }
        });
        return longest;
    }
    static void visit(QQuickItem& item, const std::function<void(QQuickItem&)>& look)
    {
        if (!item.isVisible()) {
            return;
        }
        look(item);
        const auto children = item.childItems();
        for (QQuickItem* child : children) {
            visit(*child, look);
        }
    }

    const ResourceFiles& m_files;
    SystemClock m_clock;
    SystemRandom m_random;
    TemporaryFolder m_folder;
    std::unique_ptr<app::Wiring> m_wiring;
    crypto::PassphraseRules m_rules;
    ui::Messages m_messages;
    ui::Content m_content;
    ui::Services m_services{m_files,
                            m_messages,
                            m_clock,
                            m_random,
                            m_folder.path() / "data",
                            m_folder.path(),
                            "0.1.0",
                            crypto::kSmallestCost,
                            nullptr,
                            [this]() -> Result<const ui::Content*> { return &m_content; },
                            [](store::Store&) { return Result<void>(); }};
    ui::Preferences m_preferences{std::filesystem::path()};
    ui::Session m_session{m_services, m_preferences};
    ui::AppViewModel m_app{m_services, m_preferences, m_session};
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    int m_frames = 0;
    double m_opened = 0;
};

/** The program itself, from its start until its first frame. */
double firstFrame()
{
    const std::string program =
        std::filesystem::read_symlink("/proc/self/exe").parent_path() / "regie";
    std::vector<double> times;
    for (int i = 0; i < 2 * kTries; ++i) {
        std::string path = program;
        std::string option = "--until-frame";
        char* arguments[] = {path.data(), option.data(), nullptr};
        QElapsedTimer timer;
        timer.start();
        pid_t process = 0;
        if (posix_spawn(&process, path.c_str(), nullptr, nullptr, arguments, environ) != 0) {
            throw std::runtime_error("regie does not start");
        }
        int status = 0;
        waitpid(process, &status, 0);
        if (status != 0) {
            throw std::runtime_error("regie shows no frame");
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

struct Measured {
    double unlock = 0;
    double open = 0;
    double category = 0;
    double key = 0;
    double slowestKey = 0;
};

Measured timesOf(Bench& bench)
{
    Measured result;
    std::vector<double> times;
    for (int i = 0; i < kTries; ++i) {
        times.push_back(bench.unlock());
        if (i + 1 < kTries) {
            bench.lock();
        }
    }
    result.unlock = median(times);
    result.open = bench.opened();
    times.clear();
    for (int i = 0; i < kTries; ++i) {
        bench.show(QStringLiteral("record"));
        times.push_back(bench.show(QStringLiteral("category:category=results")));
    }
    result.category = median(times);
    times.clear();
    for (const char* word : {"kreatinine", "metformine", "dokter"}) {
        bench.show(QStringLiteral("today"));
        for (const char letter : std::string_view(word)) {
            times.push_back(bench.type(QLatin1Char(letter)));
        }
    }
    result.key = median(times);
    result.slowestKey = part(times, 0.95);
    return result;
}

void scrollThrough(Bench& bench)
{
    constexpr int kSteps = 600;
    constexpr int kAtTheEnd = 20; // leaps without anything more
    bench.show(QStringLiteral("timeline"));
    const double before = residentMb();
    std::vector<double> steady;
    std::vector<double> leaps;
    for (int i = 0; i < kSteps; ++i) {
        steady.push_back(bench.scroll(120));
    }
    const double halfway = residentMb();
    for (int length = 0, same = 0; same < kAtTheEnd;) {
        leaps.push_back(bench.scroll(10'000));
        same = bench.listLength() == length ? same + 1 : 0;
        length = bench.listLength();
    }
    fmt::print(
        "scrolling: frame {:.1f} ms, 99 % within {:.1f} ms, slowest {:.1f} ms; memory {:.0f} "
        "MB before, {:.0f} MB after\n",
        median(steady),
        part(steady, 0.99),
        part(steady, 1),
        before,
        halfway);
    fmt::print("leaping to the end of {} facts: frame {:.1f} ms, 99 % within {:.1f} ms, slowest "
               "{:.1f} ms; memory {:.0f} MB after\n",
               bench.listLength(),
               median(leaps),
               part(leaps, 0.99),
               part(leaps, 1),
               residentMb());
}

/** Heart rates a minute apart until yesterday, as Apple Health exports them. */
void writeHeartRates(const std::filesystem::path& file, int count)
{
    std::ofstream out(file, std::ios::binary);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [<!ELEMENT HealthData "
           "ANY>]>\n<HealthData locale=\"nl_NL\">\n";
    const auto end = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    for (int i = 0; i < count; ++i) {
        const auto at = end - std::chrono::minutes(count - i);
        const auto day = std::chrono::floor<std::chrono::days>(at);
        const std::chrono::year_month_day date(day);
        const std::chrono::hh_mm_ss time(at - day);
        const std::string moment = fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:00 +0000",
                                               static_cast<int>(date.year()),
                                               static_cast<unsigned>(date.month()),
                                               static_cast<unsigned>(date.day()),
                                               time.hours().count(),
                                               time.minutes().count());
        out << fmt::format(
            " <Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" "
            "unit=\"count/min\" startDate=\"{}\" endDate=\"{}\" value=\"{}\"/>\n",
            moment,
            moment,
            50 + i * 7919LL % 90);
    }
    out << "</HealthData>\n";
}

/** The page of heart rates with 1 000 000 samples: opening it, and going from period to period. */
void chart(Bench& bench)
{
    constexpr int kSamples = 1'000'000;
    const std::filesystem::path file = bench.folder() / "export.xml";
    writeHeartRates(file, kSamples);
    bench.fill({});
    bench.unlock();
    bench.write([&bench, &file](store::Store& store, const std::stop_token&) {
        const auto kinds = need(measure::kindsOf(store, bench.files()));
        return measure::importMeasurements(store, kinds, time::Zone::fixed(0), file);
    });
    std::vector<double> opened;
    std::vector<double> panned;
    for (int i = 0; i < kTries; ++i) {
        bench.show(QStringLiteral("measure"));
        opened.push_back(bench.show(QStringLiteral("measure_series:kind=heart_rate")));
        for (const int days : {7, 30, 365, 0, 365, 30}) {
            panned.push_back(bench.showPeriod(days));
        }
    }
    bench.showPeriod(0);
    fmt::print(
        "chart of {} samples, {} days: opens in {:.1f} ms, slowest {:.1f} ms; another period "
        "{:.1f} ms, slowest {:.1f} ms\n",
        kSamples,
        bench.pointsShown(),
        median(opened),
        part(opened, 1),
        median(panned),
        part(panned, 1));
}
} // namespace

int main(int argc, char** argv)
{
    std::size_t facts = 100'000;
    const bool onlyChart = argc > 1 && std::string_view(argv[1]) == "chart";
    if (argc > 1) {
        const std::string_view given = argv[1];
        std::from_chars(given.data(), given.data() + given.size(), facts);
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication application(argc, argv);
    try {
        fmt::print("platform {}\n", QGuiApplication::platformName().toStdString());
        if (onlyChart) {
            const auto files = embeddedResourceFiles();
            Bench bench(*files);
            chart(bench);
            return 0;
        }
        fmt::print("start to first frame: {:.0f} ms\n", firstFrame());
        const auto files = embeddedResourceFiles();
        Measured empty;
        Measured small;
        {
            Bench bench(*files);
            bench.fill({});
            empty = timesOf(bench);
        }
        {
            // Shows what the large one shows, so what is left is what the size costs.
            Bench bench(*files);
            bench.fill(recordOf(kSmall));
            small = timesOf(bench);
        }
        Bench bench(*files);
        bench.fill(recordOf(facts));
        const Measured full = timesOf(bench);
        const auto tell = [&](const char* what, double Measured::*value) {
            fmt::print(
                "{}: {:.1f} ms; {} facts {:.1f} ms, ratio {:.2f}; empty {:.1f} ms, ratio {:.2f}\n",
                what,
                full.*value,
                kSmall,
                small.*value,
                full.*value / small.*value,
                empty.*value,
                full.*value / empty.*value);
        };
        fmt::print("with {} facts:\n", facts);
        tell("unlock to Today", &Measured::unlock);
        tell("   of which opening", &Measured::open);
        tell("opening a category", &Measured::category);
        tell("key press to results", &Measured::key);
        tell("key press to results, 95 %", &Measured::slowestKey);
        scrollThrough(bench);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "bench_window: {}\n", problem.what());
        return 1;
    }
    return 0;
}
