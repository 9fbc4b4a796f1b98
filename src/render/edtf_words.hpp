#pragma once

#include <string>

#include <vaiven/domain/edtf.hpp>

namespace vaiven::render {

// "early 2019", "around 2008", "between 2007 and 2008, or around 2014", "2009 or earlier".
std::string edtf_words(const Edtf& edtf);

}  // namespace vaiven::render
