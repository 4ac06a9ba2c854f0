// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <catch2/catch_test_macros.hpp>

#include <ostream>
#include <type_traits>
#include <utility>

using namespace regie;

namespace
{
template<class T>
concept Streamable = requires(std::ostream& out, const T& value)
{
    out << value;
};
} // namespace

TEST_CASE("a secret cannot be copied or streamed")
{
    STATIC_CHECK_FALSE(std::is_copy_constructible_v<Secret>);
    STATIC_CHECK_FALSE(std::is_copy_assignable_v<Secret>);
    STATIC_CHECK_FALSE(Streamable<Secret>);
}

TEST_CASE("a moved secret is empty and its bytes are with the new holder")
{
    Secret first = Secret::of("correct horse");
    Secret second = std::move(first);
    CHECK(first.empty()); // NOLINT(bugprone-use-after-move): that is what is tested
    CHECK(second.view() == "correct horse");
    Secret third = second.clone();
    CHECK(third.view() == second.view());
    CHECK(third.data() != second.data());
    third = Secret::of("other");
    CHECK(third.view() == "other");
    CHECK(second.view() == "correct horse");
}

TEST_CASE("an empty secret is harmless")
{
    const Secret empty = Secret::of("");
    CHECK(empty.empty());
    CHECK(empty.view().empty());
    CHECK(empty.clone().empty());
}
