#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/prompt_pack.hpp>

namespace vaiven {

bool is_pack_name(std::string_view name) {
    return is_measure_name(name) && name != evening_pack;
}

}  // namespace vaiven
