// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Regie

/** Goes from page to page. A page is known by a name; what each mode shows for it stands in `pages`. */
QtObject {
    id: navigator

    required property AppViewModel app
    property StackView stack: null
    /** The name of the page on top, and of the place in the rail it belongs to. */
    property string current: ""
    property string place: ""
    /** What stands in the search field. */
    property string searchText: ""
    readonly property bool canGoBack: navigator.stack !== null && navigator.stack.depth > 1

    readonly property var pages: ({
            "today": "TodayPage",
            "record": "RecordPage",
            "category": "CategoryPage",
            "add": "AddPage",
            "add_form": "AddFormPage",
            "documents": "DocumentsPage",
            "document": "DocumentPage",
            "import": "ImportPage",
            "files": "FilesPage",
            "fact": "FactPage",
            "measure": "MeasurePage",
            "measure_entry": "MeasureEntryPage",
            "measure_call": "MeasureCallPage",
            "measure_series": "MeasureSeriesPage",
            "measure_plan": "MeasurePlanPage",
            "measure_import": "MeasureImportPage",
            "measure_own": "OwnKindsPage",
            "measure_give": "MeasureGivePage",
            "medication": "MedicationPage",
            "results": "ResultsPage",
            "trend": "TrendPage",
            "timeline": "TimelinePage",
            "search": "SearchPage",
            "news": "NewsPage",
            "share": "SharePage",
            "share_new": "ShareNewPage",
            "portals": "PortalsPage",
            "portal": "PortalPage",
            "portal_remove": "PortalRemovalPage",
            "portal_add": "AddPortalPage",
            "sign_in": "SignInPage",
            "settings": "SettingsPage",
            "passphrase": "PassphrasePage",
            "restore_here": "RestoreHerePage",
            "storage": "StoragePage",
            "help": "HelpPage",
            "visit": "VisitPage",
            "visits": "VisitsPage",
            "options": "OptionsPage",
            "econsult": "EConsultPage",
            "questionnaire": "QuestionnairePage",
            "questionnaire_times": "QuestionnaireTimesPage",
            "diary": "DiaryPage"
        })
    readonly property var simplePages: ({
            "add": "SimpleAddPage",
            "add_form": "SimpleAddFormPage",
            "documents": "SimpleDocumentsPage",
            "document": "SimpleDocumentPage",
            "import": "SimpleImportPage",
            "files": "SimpleFilesPage",
            "today": "SimpleHomePage",
            "alldata": "SimpleAllDataPage",
            "news": "SimpleNewsPage",
            "timeline": "SimpleTimelinePage",
            "search": "SimpleSearchPage",
            "record": "SimpleRecordPage",
            "category": "SimpleListPage",
            "appointments": "SimpleAppointmentsPage",
            "fact": "SimpleFactPage",
            "measure": "SimpleMeasurePage",
            "measure_kinds": "SimpleMeasureKindsPage",
            "measure_entry": "SimpleMeasureEntryPage",
            "measure_call": "SimpleMeasureCallPage",
            "measure_series": "SimpleMeasureSeriesPage",
            "measure_plan": "SimpleMeasurePlanPage",
            "measure_import": "SimpleMeasureImportPage",
            "measure_own": "SimpleOwnKindsPage",
            "measure_give": "SimpleMeasureGivePage",
            "measure_more": "SimpleMeasureMorePage",
            "medication": "SimpleMedicationPage",
            "medicines": "SimpleMedicinesPage",
            "results": "SimpleResultsPage",
            "dayresults": "SimpleDayResultsPage",
            "share": "SimpleSharePage",
            "share_new": "SimpleShareNewPage",
            "share_log": "SimpleShareLogPage",
            "exchange": "SimpleExchangePage",
            "portals": "SimplePortalsPage",
            "portal": "SimplePortalPage",
            "portal_remove": "SimplePortalRemovalPage",
            "portal_list": "SimplePortalListPage",
            "portal_services": "SimplePortalServicesPage",
            "portal_add": "SimpleAddPortalPage",
            "sign_in": "SimpleSignInPage",
            "settings": "SimpleSettingsPage",
            "storage": "SimpleStoragePage",
            "help": "SimpleHelpPage",
            "visit": "SimpleVisitPage",
            "visits": "SimpleVisitsPage",
            "options": "SimpleOptionsPage",
            "econsult": "SimpleEConsultPage",
            "questionnaire": "SimpleQuestionnairePage",
            "questionnaires": "SimpleQuestionnairesPage",
            "questionnaire_times": "SimpleQuestionnaireTimesPage",
            "how_i_am": "SimpleHowIAmPage",
            "diary": "SimpleDiaryPage"
        })

    /** Before a record is open; the same in both modes. */
    readonly property var entryPages: ({
            "language": "LanguagePage",
            "welcome": "WelcomePage",
            "newProfile": "NewProfilePage",
            "recoveryCode": "RecoveryCodePage",
            "profiles": "ProfilesPage",
            "unlock": "UnlockPage",
            "recover": "RecoverPage",
            "restore": "RestorePage",
            "newPassphrase": "NewPassphrasePage"
        })

    function source(name: string): string {
        const simple = navigator.app.preferences.simplified ? navigator.simplePages[name] : undefined;
        const file = simple ?? navigator.pages[name] ?? navigator.simplePages[name] ?? navigator.entryPages[name];
        if (!file)
            console.error("no page of that name:", name);
        return "qrc:/qt/qml/Regie/" + file + ".qml";
    }
    function given(properties: var): var {
        return Object.assign({
            "app": navigator.app,
            "navigator": navigator
        }, properties ?? {});
    }
    /** Opens a page on top of this one. */
    function open(name: string, properties: var) {
        navigator.stack.push(navigator.source(name), navigator.given(properties), navigator.move());
        navigator.arrived(name);
    }
    /** Goes to a place of its own: what was open is left. */
    function go(name: string, properties: var) {
        navigator.stack.clear(StackView.Immediate);
        navigator.stack.push(navigator.source(name), navigator.given(properties), StackView.Immediate);
        navigator.place = name;
        navigator.arrived(name);
    }
    function back() {
        const page = navigator.stack?.currentItem;
        if (!navigator.canGoBack || page?.stepBack?.())
            return; // a page of several steps may go back within itself
        navigator.stack.pop(null === navigator.stack ? undefined : navigator.move());
        navigator.arrived(navigator.stack.currentItem?.objectName ?? "");
    }
    /** Every page by name, with an example of what it needs. */
    function walk(): var {
        const examples = navigator.examples;
        if (navigator.app.session.state !== Session.Open)
            return Object.keys(navigator.entryPages);
        const names = navigator.app.preferences.simplified ? Object.keys(navigator.simplePages) : Object.keys(navigator.pages);
        return names.map(name => examples[name] ?? name);
    }
    readonly property var examples: ({
            "category": "category:category=results",
            "add_form": "add_form:kind=medicine",
            "document": "document:factId={document}",
            "fact": "fact:factId={lab_result}",
            "measure_entry": "measure_entry:kind=bp",
            "measure_call": "measure_call:kind=bp",
            "measure_series": "measure_series:kind=bp",
            "medicines": "medicines:moment=unsaid",
            "visit": "visit:appointmentId={appointment}",
            "questionnaire": "questionnaire:questionnaireId=phq-9",
            "questionnaire_times": "questionnaire_times:questionnaireId=how-i-am",
            "trend": "trend:kind=lab_result",
            "portal": "portal:portalId=Huisarts",
            "portal_services": "portal_services:portalId=Huisarts",
            "portal_remove": "portal_remove:portalId=Huisarts",
            "sign_in": "sign_in:portalId=Ziekenhuis",
            "dayresults": "dayresults:day=2026-03-10",
            "document": "document:factId={document}",
            "search": "search:text=bloed"
        })
    function show(text: string): bool {
        const [name, rest] = text.split(":");
        const properties = {};
        if (rest) {
            const [key, value] = rest.split("=");
            properties[key] = value;
        }
        if (!navigator.stack)
            return false;
        navigator.go(name, properties);
        return navigator.stack.currentItem !== null;
    }
    function move(): int {
        return Theme.reducedMotion ? StackView.Immediate : StackView.PushTransition;
    }
    function arrived(name: string) {
        if (navigator.stack.currentItem) {
            if (name !== "")
                navigator.stack.currentItem.objectName = name;
            navigator.stack.currentItem.forceActiveFocus();
        }
        navigator.current = name;
    }
}
