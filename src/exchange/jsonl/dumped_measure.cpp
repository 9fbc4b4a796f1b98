#include "exchange/jsonl/dumped_fields.hpp"
#include "exchange/jsonl/records.hpp"

namespace vaiven::exchange {

Measure dumped_measure(JsonFields& fields) {
    const auto uid = uid_of(fields);
    const auto name = fields.text("name").value_or("");
    const auto least = fields.small_number("least");
    const auto most = fields.small_number("most");
    if (!is_measure_name(name)) fields.refuse(bad_measure_name_reason(name));
    if (!least || !most || *least >= *most) {
        fields.refuse("a measure needs a 'least' and a greater 'most'");
    }
    return {.uid = uid.value_or(Uid::of_content(0, name)),
            .name = name,
            .least = least.value_or(0),
            .most = most.value_or(0)};
}

}  // namespace vaiven::exchange
