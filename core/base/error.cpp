// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace regie
{
std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return "invalid_argument";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::FileUnreadable: return "file_unreadable";
    case ErrorCode::NotAFile: return "not_a_file";
    case ErrorCode::FileUnwritable: return "file_unwritable";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::WrongPassphrase: return "wrong_passphrase";
    case ErrorCode::WeakPassphrase: return "weak_passphrase";
    case ErrorCode::HeaderDamaged: return "header_damaged";
    case ErrorCode::DataDamaged: return "data_damaged";
    case ErrorCode::VaultInUse: return "vault_in_use";
    case ErrorCode::VaultTooNew: return "vault_too_new";
    case ErrorCode::UnsupportedLibrary: return "unsupported_library";
    case ErrorCode::SyntaxInvalid: return "syntax_invalid";
    case ErrorCode::NumberInvalid: return "number_invalid";
    case ErrorCode::TextBehind: return "text_behind";
    case ErrorCode::BrokenOff: return "broken_off";
    case ErrorCode::NoResource: return "no_resource";
    case ErrorCode::DoctypeRefused: return "doctype_refused";
    case ErrorCode::TooDeep: return "too_deep";
    case ErrorCode::LimitExceeded: return "limit_exceeded";
    case ErrorCode::DuplicateKey: return "duplicate_key";
    case ErrorCode::EncodingInvalid: return "encoding_invalid";
    case ErrorCode::UnknownFormat: return "unknown_format";
    case ErrorCode::OtherPerson: return "other_person";
    case ErrorCode::Unlikely: return "unlikely";
    case ErrorCode::LensInvalid: return "lens_invalid";
    case ErrorCode::PathInvalid: return "path_invalid";
    case ErrorCode::BackupIncomplete: return "backup_incomplete";
    case ErrorCode::BackupDamaged: return "backup_damaged";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::TakenBack: return "taken_back";
    case ErrorCode::PortInUse: return "port_in_use";
    case ErrorCode::HostUnreachable: return "host_unreachable";
    case ErrorCode::TlsRefused: return "tls_refused";
    case ErrorCode::TimedOut: return "timed_out";
    case ErrorCode::AddressRefused: return "address_refused";
    case ErrorCode::SignInNeeded: return "sign_in_needed";
    case ErrorCode::AccessDenied: return "access_denied";
    case ErrorCode::ServerFailed: return "server_failed";
    case ErrorCode::RequestRefused: return "request_refused";
    case ErrorCode::NotFhir: return "not_fhir";
    case ErrorCode::NotSupported: return "not_supported";
    case ErrorCode::WrongAccount: return "wrong_account";
    case ErrorCode::FolderRefused: return "folder_refused";
    case ErrorCode::FolderMissing: return "folder_missing";
    case ErrorCode::NotWebDav: return "not_webdav";
    case ErrorCode::ServerFull: return "server_full";
    case ErrorCode::CopyChanged: return "copy_changed";
    case ErrorCode::BatchDamaged: return "batch_damaged";
    case ErrorCode::BatchMissing: return "batch_missing";
    case ErrorCode::BatchOutOfOrder: return "batch_out_of_order";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

std::optional<ErrorCode> errorCodeFromName(std::string_view name)
{
    // Internal is the last of the list.
    for (int value = 0; value <= static_cast<int>(ErrorCode::Internal); ++value) {
        if (errorCodeName(static_cast<ErrorCode>(value)) == name) {
            return static_cast<ErrorCode>(value);
        }
    }
    return std::nullopt;
}
} // namespace regie
