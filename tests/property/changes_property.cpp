#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "property/records.hpp"
#include "store/change_codec.hpp"

namespace vaiven::store {
namespace {

RC_GTEST_PROP(ChangeCodec, GivesAnEntryBack, ()) {
    const auto entry = any_entry();

    RC_ASSERT(decoded_entry(encoded(entry)) == entry);
}

RC_GTEST_PROP(ChangeCodec, GivesARoleBack, ()) {
    const auto role = any_recorded_role();

    RC_ASSERT(decoded_role(encoded(role)) == role);
}

RC_GTEST_PROP(ChangeCodec, GivesAMilestoneBack, ()) {
    const auto milestone = any_milestone();

    RC_ASSERT(decoded_milestone(encoded(milestone)) == milestone);
}

}  // namespace
}  // namespace vaiven::store
