// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/medmij_provider.h"
#include "core/sync/portals.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/viewmodels/page_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <vector>

namespace regie::ui
{
/** Adding a care provider: what was typed, what is not right about it, and keeping it. */
class AddPortalViewModel : public PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString address MEMBER m_address NOTIFY changed)
    Q_PROPERTY(QString clientId MEMBER m_clientId NOTIFY changed)
    Q_PROPERTY(bool alsoSend MEMBER m_alsoSend NOTIFY changed)
    Q_PROPERTY(QString patient MEMBER m_patient NOTIFY changed)
    Q_PROPERTY(QString search MEMBER m_search NOTIFY changed)
    Q_PROPERTY(QString operatorName MEMBER m_operatorName NOTIFY changed)
    Q_PROPERTY(QString lookFor MEMBER m_lookFor NOTIFY changed)
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString addressError READ addressError NOTIFY changed)
    Q_PROPERTY(QString searchError READ searchError NOTIFY changed)
    Q_PROPERTY(QString operatorError READ operatorError NOTIFY changed)
    Q_PROPERTY(QString foundText READ foundText NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* found READ found CONSTANT)
    Q_PROPERTY(bool looking READ looking NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString savedId READ savedId NOTIFY changed)

public:
    enum class Kind {
        None,
        Smart,  ///< the care provider has an address where one signs in (SMART on FHIR)
        MedMij, ///< through a service in between
        Fhir,   ///< an address without signing in, or with a key
    };
    Q_ENUM(Kind)

    explicit AddPortalViewModel(QObject* parent = nullptr) : PageViewModel(parent) { }

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString nameError() const { return m_nameError; }
    QString addressError() const { return m_addressError; }
    QString searchError() const { return m_searchError; }
    QString operatorError() const { return m_operatorError; }
    /** Care providers the search found: `label` name, `value` place, `more` what they give. */
    RowModel* found() { return &m_found; }
    QString foundText() const { return m_foundText; } ///< that there is none, or why not
    bool looking() const { return m_looking; }
    int chosen() const { return m_chosen; }       ///< row of found(); below 0: none yet
    QString savedId() const { return m_savedId; } ///< once it was kept

    /** For one question at a time: says what is not right; true when it may go on. */
    Q_INVOKABLE bool checkName();
    Q_INVOKABLE bool checkAddress();
    Q_INVOKABLE bool checkService();
    /** Asks the search which care providers have this name. */
    Q_INVOKABLE void lookUp();
    Q_INVOKABLE void choose(int row);
    /** Keeps it. `key`: a key the care provider gave, may be absent or empty. Then `saved`. */
    Q_INVOKABLE void save(regie::ui::PassphraseField* key = nullptr);

Q_SIGNALS:
    void changed();
    void saved(const QString& portalId);

protected:
    void load() override;

private:
    QString wrongAddress(const QString& address) const;
    sync::NewPortal portal() const;
    void keep(Secret key);

    Kind m_kind = Kind::None;
    QString m_name;
    QString m_address;
    QString m_clientId;
    bool m_alsoSend = false;
    QString m_patient;
    QString m_search;
    QString m_operatorName;
    QString m_lookFor;
    QString m_place;
    QString m_nameError;
    QString m_addressError;
    QString m_searchError;
    QString m_operatorError;
    QString m_foundText;
    RowModel m_found;
    std::vector<sync::MedmijProvider> m_providers; ///< in the order of m_found
    bool m_looking = false;
    int m_chosen = -1;
    QString m_savedId;
    std::vector<std::string> m_taken; ///< names there are
    QString m_knownProxy;             ///< address of one there is; empty: none
};
} // namespace regie::ui
