// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/memory_scan.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <sstream>

namespace regie
{
namespace
{
constexpr std::size_t kChunk = 1 << 20;
constexpr unsigned char kMask = Masked<1>::kMask;

struct Region {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    std::string name;
};

std::vector<Region> readableRegions()
{
    std::vector<Region> regions;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream in(line);
        Region region;
        std::string rights;
        std::string skipped;
        char dash = 0;
        in >> std::hex >> region.begin >> dash >> region.end >> rights >> skipped >> skipped
            >> skipped >> region.name;
        if (rights.starts_with("r") && !region.name.starts_with("[v")) {
            regions.push_back(std::move(region));
        }
    }
    return regions;
}

bool standsAt(const unsigned char* place, std::span<const unsigned char> masked, std::size_t step)
{
    for (std::size_t i = 0; i < masked.size(); ++i) {
        if ((place[i * step] ^ kMask) != masked[i] || (step == 2 && place[i * step + 1] != 0)) {
            return false;
        }
    }
    return true;
}
} // namespace

std::vector<std::string> placesInMemory(std::span<const unsigned char> masked, Encoding encoding)
{
    const std::size_t step = encoding == Encoding::Utf16 ? 2 : 1;
    const std::size_t length = masked.size() * step;
    auto* buffer = static_cast<unsigned char*>(
        mmap(nullptr, kChunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const auto own = reinterpret_cast<std::uintptr_t>(buffer);
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::vector<std::string> places;
    for (const Region& region : readableRegions()) {
        for (std::uintptr_t at = region.begin; at < region.end;) {
            const std::size_t wanted = std::min(kChunk, region.end - at);
            if (at + wanted > own && at < own + kChunk) {
                at += wanted; // what was found would be found here again
                continue;
            }
            const ssize_t got = pread(memory, buffer, wanted, static_cast<off_t>(at));
            const std::size_t size = got > 0 ? static_cast<std::size_t>(got) : 0;
            const unsigned char first = masked[0] ^ kMask;
            const unsigned char* place = buffer;
            while (size >= length && place + length <= buffer + size) {
                const auto room = static_cast<std::size_t>(buffer + size - length + 1 - place);
                place = static_cast<const unsigned char*>(std::memchr(place, first, room));
                if (place == nullptr) {
                    break;
                }
                if (standsAt(place, masked, step)) {
                    std::ostringstream name;
                    name << (region.name.empty() ? "anonymous" : region.name) << " 0x" << std::hex
                         << at + static_cast<std::size_t>(place - buffer);
                    places.push_back(name.str());
                }
                ++place;
            }
            // The next piece begins a little earlier: the text may lie across the border.
            at += wanted == kChunk && at + wanted < region.end ? wanted - length : wanted;
        }
    }
    close(memory);
    munmap(buffer, kChunk);
    return places;
}
} // namespace regie
