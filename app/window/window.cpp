// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window.h"

#include "app/practice.h"
#include "app/terminal.h"
#include "app/text_reader.h"
#include "app/window/page_walk.h"
#include "app/wiring.h"
#include "core/sync/demo_portals.h"
#include "ui/session/memory_sweep.h"
#include "ui/session/preferences.h"
#include "ui/session/session.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/icon_provider.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdlib>
#include <future>
#include <iostream>

namespace regie::app
{
namespace
{
/** The objects of core, read while the window is already there. */
class Background
{
public:
    explicit Background(const ResourceFiles& files)
        : m_ready(std::async(std::launch::async, [this, &files] { return read(files); }))
    {
    }
    Result<const ui::Content*> content() const { return m_ready.get(); }

private:
    Result<const ui::Content*> read(const ResourceFiles& files)
    {
        auto wiring = Wiring::create(files);
        if (!wiring) {
            return fail(wiring.error());
        }
        auto rules = crypto::PassphraseRules::load(files);
        if (!rules) {
            return fail(rules.error());
        }
        m_wiring = std::move(*wiring);
        m_rules.emplace(std::move(*rules));
        m_content.emplace(ui::Content{m_wiring->tools(), m_wiring->terms(), *m_rules});
        return &*m_content;
    }

    std::unique_ptr<Wiring> m_wiring;
    std::optional<crypto::PassphraseRules> m_rules;
    std::optional<ui::Content> m_content;
    std::shared_future<Result<const ui::Content*>> m_ready; ///< last: it writes what stands above
};

void chooseFont()
{
    for (const char* family : {"Inter", "Noto Sans"}) {
        if (QFontDatabase::hasFamily(QLatin1String(family))) {
            QFont font{QString(QLatin1String(family))};
            font.setHintingPreference(QFont::PreferNoHinting);
            QGuiApplication::setFont(font);
            return;
        }
    }
}

/** The words of the window. The sources are English; its file has the plurals alone. */
struct Translations {
    QTranslator dutch;
    QTranslator english;

    bool load()
    {
        return dutch.load(QStringLiteral(":/i18n/regie_nl.qm"))
               && english.load(QStringLiteral(":/i18n/regie_en.qm"));
    }
};

/** Keeps the words of the window in the language that was chosen. */
void followLanguage(QQmlApplicationEngine& engine,
                    ui::Preferences& preferences,
                    Translations& translations)
{
    const auto follow = [&engine, &preferences, &translations] {
        if (preferences.language() == Language::Dutch) {
            QGuiApplication::removeTranslator(&translations.english);
            QGuiApplication::installTranslator(&translations.dutch);
            QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        } else {
            QGuiApplication::removeTranslator(&translations.dutch);
            QGuiApplication::installTranslator(&translations.english);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        }
        engine.retranslate();
    };
    QObject::connect(&preferences, &ui::Preferences::languageChanged, &engine, follow);
    follow();
}

void applyOptions(ui::Preferences& preferences, const WindowOptions& options)
{
    if (!options.language.empty()) {
        preferences.setLanguageCode(QString::fromStdString(options.language));
    }
    if (options.simplified) {
        preferences.setSimplified(*options.simplified);
    }
    if (options.textPercent) {
        preferences.setTextPercent(*options.textPercent);
    }
    if (options.theme == "light") {
        preferences.setTheme(ui::Preferences::Theme::Light);
    } else if (options.theme == "dark") {
        preferences.setTheme(ui::Preferences::Theme::Dark);
    } else if (options.theme == "contrast") {
        preferences.setTheme(ui::Preferences::Theme::HighContrast);
    }
}

/** Where preferences are kept; nowhere when the options already say how it should look. */
std::filesystem::path preferencesFile(const WindowOptions& options)
{
    if (options.needsNoDisplay()) {
        return {};
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? std::filesystem::path()
                            : std::filesystem::path(folder.toStdString()) / "regie" / "preferences";
}
} // namespace

int runWindow(int& count,
              char** values,
              const WindowOptions& options,
              Console& console,
              const ResourceFiles& files)
{
    if (!hasDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication application(count, values);
    QGuiApplication::setApplicationName(QStringLiteral("Regie"));
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.regie.Regie"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/app/nl.regie.Regie.svg")));
    chooseFont();

    const Background background(files);
    const auto messages = ui::Messages::load(files);
    if (!messages) {
        console.err << "regie: " << messages.error().detail << '\n';
        return 1;
    }
    const SystemClock clock;
    SystemRandom random;
    const auto extractor = textExtractor(console);
    std::unique_ptr<sync::DemoPortals> practicePortals; ///< touched by the store's thread alone
    const ui::Services services{
        files,
        *messages,
        clock,
        random,
        options.dataRoot.empty() ? console.dataRoot : std::filesystem::absolute(options.dataRoot),
        console.temporaryFolder,
        REGIE_VERSION,
        console.kdfCost,
        extractor.get(),
        [&background] { return background.content(); },
        [&files, &extractor, &random, &practicePortals](store::Store& store) -> Result<void> {
            if (auto filled = fillWithPractice(store, files, extractor.get()); !filled) {
                return filled;
            }
            auto portals = sync::DemoPortals::start(files, random);
            if (!portals) {
                return fail(portals.error());
            }
            practicePortals = std::move(*portals);
            return addPracticePortals(store, *practicePortals);
        }};
    ui::Preferences preferences(preferencesFile(options));
    applyOptions(preferences, options);
    ui::Session session(services, preferences);
    ui::AppViewModel appModel(services, preferences, session);
    ui::FetchJob::of(appModel).fetchByItself();

    Translations translations;
    if (!translations.load()) {
        console.err << "regie: translation missing\n";
        return 1;
    }
    QQmlApplicationEngine engine;
    engine.addImageProvider(QStringLiteral("icon"), new ui::IconProvider); // owned by the engine
    followLanguage(engine, preferences, translations);
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&appModel)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Regie/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (options.width > 0 && options.height > 0) {
        window->resize(options.width, options.height);
    }
    if (options.untilFrame) {
        // At once: putting everything away is no part of what is measured.
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [] { std::_Exit(0); });
    }
    if (!options.needsNoDisplay()) {
        appModel.desktopNotice().listen();
    }
    QObject::connect(&appModel.desktopNotice(), &ui::DesktopNotice::pressed, window, [window] {
        window->show();
        window->raise();
        window->requestActivate();
    });
    const ui::MemorySweep sweep(engine, session);
    PageWalk walk(*window, session, options);
    if (options.practice) {
        session.openPractice();
    }
    const int code = QGuiApplication::exec();
    session.lock(); // before the models that its threads speak to are gone
    return walk.failed() ? 1 : code;
}
} // namespace regie::app
