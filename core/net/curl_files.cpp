// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that come from a file or go to one: the parts of CurlTransfer for what is too large for memory.
#include "core/net/curl_transfer.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::net
{
Result<void> CurlTransfer::setBodyFile()
{
    m_bodyFile = FileHandle(::open(m_request.bodyFile.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat about = {};
    if (!m_bodyFile.isOpen() || ::fstat(m_bodyFile.get(), &about) != 0) {
        return fail(readError(errno, "opening what is to be sent"));
    }
    m_bodySize = about.st_size;
    curl_easy_setopt(m_easy.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_easy.get(), CURLOPT_INFILESIZE_LARGE, m_bodySize);
    curl_easy_setopt(m_easy.get(), CURLOPT_READFUNCTION, &CurlTransfer::onSend);
    curl_easy_setopt(m_easy.get(), CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy.get(), CURLOPT_SEEKFUNCTION, &CurlTransfer::onRewind);
    curl_easy_setopt(m_easy.get(), CURLOPT_SEEKDATA, this);
    return {};
}

std::size_t CurlTransfer::onSend(char* buffer, std::size_t size, std::size_t count, void* self)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    while (true) {
        const ssize_t got = ::read(transfer.m_bodyFile.get(), buffer, size * count);
        if (got >= 0) {
            return static_cast<std::size_t>(got);
        }
        if (errno != EINTR) {
            transfer.refuse(ErrorCode::FileUnreadable, "reading what is to be sent");
            return CURL_READFUNC_ABORT;
        }
    }
}

int CurlTransfer::onRewind(void* self, curl_off_t offset, int origin)
{
    const auto& transfer = *static_cast<CurlTransfer*>(self);
    return ::lseek(transfer.m_bodyFile.get(), offset, origin) >= 0 ? CURL_SEEKFUNC_OK
                                                                   : CURL_SEEKFUNC_FAIL;
}

bool CurlTransfer::isSending()
{
    if (!m_bodyFile.isOpen()) {
        return false;
    }
    curl_off_t sent = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_UPLOAD_T, &sent);
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(m_request.limits.firstByte).count();
    const curl_off_t least = m_request.limits.slowBytesPerSecond * seconds;
    const curl_off_t more = sent - m_sent;
    m_sent = sent;
    // The end of it may be short; only then the server has reason to begin its answer.
    return more > 0 && (more >= least || sent >= m_bodySize);
}

bool CurlTransfer::isForFile() const
{
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    return !m_request.answerFile.empty() && status == 200;
}

bool CurlTransfer::writeToFile(std::string_view bytes)
{
    if (!m_answerFile.isOpen()) {
        m_answerFile = FileHandle(::open(m_request.answerFile.c_str(),
                                         O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                                         0600));
        if (!m_answerFile.isOpen()) {
            return refuse(writeError(errno, "making a file for an answer").code,
                          "file of an answer");
        }
    }
    const Result<void> written = writeAll(m_answerFile.get(), bytes);
    return written || refuse(written.error().code, "file of an answer");
}
} // namespace regie::net
