// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/own_statement.h"
#include "core/text/title.h"

#include <cstddef>
#include <initializer_list>

namespace regie::app
{
namespace
{
/** What one kind of statement is filled from: an option and the member it goes to. */
template<class Statement>
struct Field {
    const char* option; ///< as CLI11 takes it; without dashes it is the argument itself
    std::string Statement::*member;
    const char* help;
};

constexpr Field<store::OwnMedicine> kMedicine[] = {
    {"NAME,--name", &store::OwnMedicine::name, "add.medicine.name"},
    {"--dosage", &store::OwnMedicine::dosage, "add.medicine.dosage"},
    {"--since", &store::OwnMedicine::since, "add.since"},
    {"--until", &store::OwnMedicine::until, "add.until"},
    {"--reason", &store::OwnMedicine::reason, "add.medicine.reason"},
    {"--note", &store::OwnMedicine::note, "add.note_option"}};
constexpr Field<store::OwnAllergy> kAllergy[] = {
    {"NAME,--name", &store::OwnAllergy::substance, "add.allergy.name"},
    {"--reaction", &store::OwnAllergy::reaction, "add.allergy.reaction"},
    {"--since", &store::OwnAllergy::since, "add.since"},
    {"--note", &store::OwnAllergy::note, "add.note_option"}};
constexpr Field<store::OwnProblem> kProblem[] = {
    {"NAME,--name", &store::OwnProblem::name, "add.problem.name"},
    {"--since", &store::OwnProblem::since, "add.since"},
    {"--until", &store::OwnProblem::until, "add.until"},
    {"--note", &store::OwnProblem::note, "add.note_option"}};
constexpr Field<store::OwnAppointment> kAppointment[] = {
    {"NAME,--name", &store::OwnAppointment::title, "add.appointment.name"},
    {"--at", &store::OwnAppointment::start, "add.appointment.at"},
    {"--with", &store::OwnAppointment::with, "add.appointment.with"},
    {"--place", &store::OwnAppointment::place, "add.appointment.place"},
    {"--note", &store::OwnAppointment::note, "add.note_option"}};
constexpr Field<store::OwnNote> kNote[] = {{"--date", &store::OwnNote::date, "add.note.date"},
                                           {"TEXT,--text", &store::OwnNote::text, "add.note.text"}};

bool isDate(std::string_view option)
{
    return option == "--since" || option == "--until" || option == "--at" || option == "--date";
}

template<class Statement, std::size_t count>
void addStatementVerb(const Verb& parent,
                      const std::string& name,
                      std::initializer_list<const char*> alsoCalled,
                      const Field<Statement> (&fields)[count])
{
    auto statement = std::make_shared<Statement>();
    Verb verb = parent.verb(name, "add." + name);
    for (const char* other : alsoCalled) {
        verb.also(other);
    }
    for (const auto& field : fields) {
        verb.text(field.option, (*statement).*field.member, field.help);
    }
    verb.whenChosen(statement, [&fields](Context& context, Statement given) -> Outcome<int> {
        auto record = openRecord(context);
        if (!record) {
            return tl::unexpected(record.error());
        }
        for (const auto& field : fields) {
            std::string& text = given.*field.member;
            const bool takesRest = std::string_view(field.option).starts_with("TEXT");
            auto read = takesRest ? restOrText(context, text) : lineOrText(context, text);
            if (!read) {
                return tl::unexpected(read.error());
            }
            text = std::move(*read);
            // A blank one has a sentence of its own, from the store.
            const bool blank = text::titleProblem(text) == text::TitleProblem::Blank;
            if (std::string_view(field.option).starts_with("NAME") && !blank) {
                if (const auto good = checkTitle(context, "--name", text); !good) {
                    return tl::unexpected(good.error());
                }
            }
            if (isDate(field.option)) {
                if (const auto date = readDateOption(context, field.option, text); !date) {
                    return tl::unexpected(date.error());
                }
            }
        }
        if (store::endsBeforeItBegins(given)) {
            return context.problem(ErrorCode::InvalidArgument, "add.ends_before");
        }
        const auto fact = store::addStatement((*record)->store(), given);
        if (!fact) {
            return context.problem(fact.error());
        }
        printWritten(context, *fact, "add.saved");
        return 0;
    });
}
} // namespace

void addAdd(const Verb& root)
{
    Verb verb = root.verb("add", "add");
    verb.onlyParent();
    addStatementVerb(verb, "medicine", {"medicijn"}, kMedicine);
    addStatementVerb(verb, "allergy", {"allergie"}, kAllergy);
    addStatementVerb(verb, "problem", {"probleem", "klacht", "ziekte"}, kProblem);
    addStatementVerb(verb, "appointment", {"afspraak"}, kAppointment);
    addStatementVerb(verb, "note", {"notitie"}, kNote);
}
} // namespace regie::app
