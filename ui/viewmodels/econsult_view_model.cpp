// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/econsult_view_model.h"

#include "core/base/uuid.h"
#include "core/time/partial_date.h"

namespace regie::ui
{
namespace
{
constexpr int kWaitToKeepQuestion = 800; ///< ms after the last change before it is kept
} // namespace

EConsultViewModel::EConsultViewModel(QObject* parent) : PageViewModel(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kWaitToKeepQuestion);
    connect(&m_later, &QTimer::timeout, this, &EConsultViewModel::keep);
}

EConsultViewModel::~EConsultViewModel()
{
    if (m_ready && dirty() && app() != nullptr) {
        // The page goes: what was typed just now is kept all the same.
        app()->record().write(
            app(),
            [consult = m_consult](store::Store& store, const std::stop_token&) {
                return visit::saveEConsult(store, consult);
            },
            [](const auto&) {});
    }
}

void EConsultViewModel::setConsultId(const QString& id)
{
    if (id != m_id) {
        m_id = id;
        Q_EMIT inputsChanged();
        inputChanged();
    }
}

void EConsultViewModel::load()
{
    if (m_ready && dirty()) {
        keep(); // another language: what was typed stays as it is
        return;
    }
    read(
        [id = m_id.toStdString()](store::Records& records) -> Result<visit::KeptEConsult> {
            return id.empty() ? visit::KeptEConsult{} : visit::econsultById(records, id);
        },
        [this](visit::KeptEConsult kept) {
            if (kept.consult.id.empty()) {
                kept.consult.id = newUuid(app()->services().random);
            }
            show(kept);
        });
}

void EConsultViewModel::show(const visit::KeptEConsult& kept)
{
    m_consult = kept.consult;
    m_removed = kept.removed;
    m_keptEdits = m_edits;
    m_ready = true;
    Q_EMIT changed();
    Q_EMIT loaded();
}

QString EConsultViewModel::wholeQuestion() const
{
    const QString about = subject().trimmed();
    return about.isEmpty() ? question().trimmed()
                           : about + QStringLiteral(". ") + question().trimmed();
}

QString EConsultViewModel::dayText(const std::string& date) const
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed && app() != nullptr ? app()->text(parsed->words()) : QString();
}

QString EConsultViewModel::sentText() const
{
    return dayText(m_consult.sentOn);
}

QString EConsultViewModel::repliedText() const
{
    return dayText(m_consult.repliedOn);
}

std::string EConsultViewModel::today() const
{
    return time::instantText(app()->services().clock.now()).substr(0, 10);
}

void EConsultViewModel::set(std::string& member, const QString& text)
{
    if (QString::fromStdString(member) != text) {
        member = text.toStdString();
        edited();
    }
}

void EConsultViewModel::setTo(const QString& text)
{
    set(m_consult.to, text);
}

void EConsultViewModel::setSubject(const QString& text)
{
    set(m_consult.subject, text);
}

void EConsultViewModel::setQuestion(const QString& text)
{
    set(m_consult.question, text);
}

void EConsultViewModel::setReply(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_consult.repliedOn.clear();
    } else if (m_consult.repliedOn.empty()) {
        m_consult.repliedOn = today();
    }
    set(m_consult.reply, text);
}

void EConsultViewModel::sent(const QString& shareId)
{
    m_consult.share = shareId.toStdString();
    m_consult.sentOn = today();
    edited();
    keep();
}

void EConsultViewModel::edited()
{
    ++m_edits;
    m_later.start();
    Q_EMIT changed();
}

void EConsultViewModel::keep()
{
    m_later.stop();
    if (!m_ready || !dirty()) {
        return;
    }
    write(
        [consult = m_consult](store::Store& store, const std::stop_token&) {
            return visit::saveEConsult(store, consult);
        },
        [this, edits = m_edits](const visit::KeptEConsult& kept) {
            m_keptEdits = edits;
            if (m_id.isEmpty()) {
                m_id = QString::fromStdString(kept.consult.id);
                Q_EMIT inputsChanged();
            }
        });
}

void EConsultViewModel::remove()
{
    keep();
    write([id = m_consult.id](store::Store& store,
                              const std::stop_token&) { return visit::removeEConsult(store, id); },
          [this](const visit::KeptEConsult& kept) { show(kept); });
}

void EConsultViewModel::bringBack()
{
    write([id = m_consult.id](store::Store& store,
                              const std::stop_token&) { return visit::undoEConsult(store, id); },
          [this](const visit::KeptEConsult& kept) { show(kept); });
}
} // namespace regie::ui
