#pragma once

#include "exchange/content_uids.hpp"
#include "exchange/json_fields.hpp"
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

// The record of one JSON line. It counts only where `fields` has no refusal afterwards.
namespace vaiven::exchange {

Measure dumped_measure(JsonFields& fields);
Role dumped_role(JsonFields& fields, ContentUids& uids);
Milestone dumped_milestone(JsonFields& fields, ContentUids& uids);
Entry dumped_entry(JsonFields& fields, ContentUids& uids);
Entry plain_entry(JsonFields& fields, ContentUids& uids);

}  // namespace vaiven::exchange
