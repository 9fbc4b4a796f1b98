#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <vaiven/domain/role.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::commands {

// Whether the roles of a file know their handles and tracks, or are the jobs of a résumé.
enum class RoleOrigin { dump, resume };

// Takes the roles of one file into a journal that may have roles of its own. They are held until
// all have come: one may stand behind another that comes later, and a résumé begins with the last.
class RoleIntake {
public:
    // What is said of a role of the file, by its line.
    struct Voice {
        std::function<void(std::size_t line, const std::string& reason)> refuse;
        std::function<void(std::size_t line, const std::string& remark)> say;
    };

    RoleIntake(RoleOrigin origin, std::vector<Role> present, Voice voice);

    void hold(Role role, std::size_t line);
    bool holds_any() const { return !held_.empty(); }

    // Adds what is held: the jobs of a résumé oldest first, each with a handle of its own and the
    // track that its title suggests; the roles of a dump in its order, with another handle where
    // theirs is taken. A role that cannot stand beside the others is refused.
    void add_to(store::Change& change);

    // The handle that a role of the file has in the journal; nothing where there is no such role.
    std::optional<std::string> handle_here(const std::string& handle_in_file) const;

    const std::vector<Role>& added() const { return added_; }
    std::int64_t already_there() const { return already_there_; }
    std::int64_t differing() const { return differing_; }

    const std::vector<Role>& roles() const { return roles_; }  // of the journal, as it is by now

private:
    struct Held {
        Role role;
        std::size_t line = 0;
        std::optional<std::string> waits_for;  // the handle of a role that is still to come
    };

    void put_oldest_first();
    void add(store::Change& change, Held& held);
    void map_links(Held& held);
    void name(Held& held);
    void count(store::Outcome outcome);
    void stand_behind(store::Change& change, const Held& held);

    RoleOrigin origin_;
    std::vector<Role> roles_;
    Voice voice_;
    std::vector<Held> held_;
    // Those of the file to those of the journal; nothing while the role is still to come.
    std::map<std::string, std::optional<std::string>> handles_;
    std::vector<Role> added_;
    std::int64_t already_there_ = 0;
    std::int64_t differing_ = 0;
};

}  // namespace vaiven::commands
