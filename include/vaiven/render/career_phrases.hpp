#pragma once

#include <optional>
#include <string>

#include <vaiven/domain/career_date.hpp>
#include <vaiven/domain/duration.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/overstay.hpp>
#include <vaiven/domain/role.hpp>
#include <vaiven/report/moves.hpp>
#include <vaiven/report/timeline.hpp>

// How dates, times and roles are put into words. No day is named that nobody typed.
namespace vaiven::render {

// An exact date as 2019-02 or 2019-02-11; a vague one in the words typed where they can stand
// alone ("early 2019"), else in words made of its EDTF. "open", "unknown"; a relative date as
// typed.
std::string date_words(const CareerDate& date);

// The same, but a relative date as the months it comes to, where they are known: "between Jul and
// Oct 2015".
std::string date_words(const CareerDate& date, const Placement& placement);

// The months, or the years where they are whole: "between Jul and Oct 2015", "2019", "2009
// or earlier". "unknown" where both sides are absent.
std::string period_words(const DateRange& days);

// "3y 6m", "~3y 6m (3y 2m to 3y 10m)", "unknown".
std::string duration_words(const std::optional<Duration>& duration);
std::string between_words(const std::optional<report::Between>& between);  // "none" for 0 days
// Nothing where it was not left later than would have been right, nor early.
std::string overstay_words(const Overstay& overstay);

std::string percent_words(double part);  // 0.4 is "40 %"
// "20.5", "1,325"; at most 1 decimal, and "~" in front where it is vague.
std::string days_words(double days, bool vague);

std::string role_at(const Role& role);  // "CTO at Acme"

// "at Acme; management; 2015 to early 2019; ~3y 6m (3y 2m to 3y 10m)".
std::string role_line(const report::Timeline& timeline, std::size_t role);

// "management", "technical", "hybrid", "other", and for unknown "track not recorded".
std::string track_words(Track track);

// "from 2015-07 until early 2019", "since 2019-03", "planned from 2026-01", "from 2019-03, end
// unknown".
std::string span_words(const report::TimelineRole& role, Date as_of);

// "goal set: ship it (as CTO)"
std::string milestone_words(const report::Timeline& timeline, const Milestone& milestone);

// When a move came: the start of the role, or "when CTO ended (early 2019)".
std::string date_words(const report::Timeline& timeline, const report::Move& move);
std::string date_words(const report::Timeline& timeline, const report::Swing& swing);

// "from management to technical work"; what kept its track says so.
std::string direction_words(const report::Timeline& timeline, const report::Move& move);

}  // namespace vaiven::render
