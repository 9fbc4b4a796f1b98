#!/bin/sh
# Fills a journal with two years of an invented career and shows what vaiven makes of it.
# usage: demo.sh PROGRAM FOLDER; the journal is made anew as FOLDER/journal.db.
set -eu

program=$1
journal=$2/journal.db

# The day on which the demo is looked at, so that it reads the same on every day.
VAIVEN_NOW=2019-12-31T18:00:00+00:00
export VAIVEN_NOW

ask() {
    "$program" -j "$journal" "$@"
}

# on DAY [OPTION]... TEXT: one entry.
on() {
    day=$1
    shift
    ask log -d "$day" "$@" >>"$log" 2>&1 || {
        cat "$log" >&2
        echo "demo: the entry of $day could not be written; the reason stands above" >&2
        exit 1
    }
}

first_year() {
    on 2018-01-09 --energy 4 --mood 4 --hands-on 10 \
        'Budget for the year is through. Fourteen people now, and a #roadmap I can defend.'
    on 2018-01-22 -t 08:40 --energy 4 --mood 3 --hands-on 5 \
        'Three #hiring interviews before lunch. @ines asks better questions than I do.'
    on 2018-02-06 -k win --energy 4 --mood 5 --hands-on 10 --star \
        'The billing migration went live without a single support call. @yusuf led it alone.'
    on 2018-02-27 --energy 3 --mood 3 --hands-on 0 \
        'Board meeting. Explained #oncall costs to people who will never be woken by it.'
    on 2018-03-14 -k lesson --energy 3 --mood 3 --hands-on 5 \
        'A #reorg announced on a Friday is a reorg discussed all weekend.'
    on 2018-04-10 --energy 3 --mood 3 --learning 2 --hands-on 0 \
        'Six #one-on-ones. Good talks, but nothing I could point at in the evening.'
    on 2018-05-03 -k minus --energy 2 --mood 2 --hands-on 0 \
        'Caught myself reading pull requests at eleven at night, for the pleasure of it.'
    on 2018-05-24 --energy 3 --mood 3 --learning 2 --hands-on 5 \
        'Quarterly #hiring review. Two offers out, one back.'
    on 2018-06-19 --energy 2 --mood 3 --learning 2 --hands-on 0 \
        'All day in the #roadmap. @clara says I sound like a press release.'
    on 2018-07-11 -k plus --energy 4 --mood 5 --learning 4 --hands-on 60 \
        'The #oncall rota was short, so I took a week of it. Tired, and happier than in months.'
    on 2018-08-21 --energy 3 --mood 3 --hands-on 5 \
        'Back from two weeks by the sea. Eighty mails, four of them for me.'
    on 2018-09-12 -k minus --private --energy 2 --mood 2 --confidence 2 --hands-on 0 \
        'Could not sleep for the #budget. I know every number in it and care for none.'
    on 2018-10-04 --energy 2 --mood 2 --confidence 3 --learning 2 --hands-on 0 \
        'Second #reorg this year. I drew the boxes myself this time.'
    on 2018-11-08 --energy 2 --mood 2 --learning 1 --hands-on 0 \
        'Asked @yusuf to explain our new deploy pipeline. He had to slow down for me.'
    on 2018-11-29 --star --energy 3 --mood 3 --confidence 3 \
        'Told @clara I want to go back to #technical work. She was not surprised at all.'
    on 2018-12-13 --energy 3 --mood 4 --confidence 3 --hands-on 0 \
        'Told the board. They asked who had made me a better offer.'
}

second_year() {
    on 2019-01-15 --energy 3 --mood 4 --hands-on 10 \
        'Handover with @ines, week two. She takes the department; I take notes.'
    on 2019-02-11 -t 09:30 --energy 4 --mood 4 --confidence 2 --learning 5 --hands-on 90 --star \
        'First day as a site reliability engineer. My calendar is empty. I looked twice.'
    on 2019-02-20 --energy 3 --mood 4 --confidence 2 --learning 5 --hands-on 95 \
        'Broke staging with #terraform and mended it before anyone wrote. @tom saw. @tom smiled.'
    on 2019-03-05 -k lesson --energy 4 --mood 4 --confidence 3 --learning 5 --hands-on 90 \
        'Being slow in public is a skill too. Nobody minded but me.'
    on 2019-03-19 --energy 3 --mood 3 --confidence 3 --learning 4 --hands-on 95 \
        'First #oncall night. Two pages, both noise; wrote down why.'
    on 2019-04-02 -k minus --energy 3 --mood 2 --confidence 2 --hands-on 90 \
        'A friend asks why I took a #downgrade. I had no short answer.'
    on 2019-04-25 -k win --energy 4 --mood 5 --confidence 4 --learning 4 --hands-on 95 \
        'The noisy alerts are gone: from forty a week to six. @tom bought the cake.'
    on 2019-05-16 --energy 4 --mood 4 --confidence 4 --learning 4 --hands-on 90 \
        'Read my notes of last May again. So that is what tired looked like.'
    on 2019-06-06 --energy 4 --mood 4 --learning 4 --hands-on 95 \
        'A whole day on one #postgres query. Nobody needed me for anything else.'
    on 2019-06-27 -k plus --energy 4 --mood 4 --confidence 4 --hands-on 80 \
        'Paired with @noor on #terraform. Teaching, without a slide in sight.'
    on 2019-07-18 --star --energy 4 --mood 5 --confidence 4 --hands-on 90 \
        'The short answer, three months late: it was a step sideways, to work that wakes me up.'
    on 2019-08-29 --energy 3 --mood 4 --learning 3 --hands-on 95 \
        'Quiet week. #postgres upgrade rehearsed twice.'
    on 2019-09-17 -k win --energy 5 --mood 5 --confidence 5 --learning 4 --hands-on 95 \
        'Upgraded #postgres at noon on a Tuesday. Eleven seconds of read-only.'
    on 2019-10-10 --energy 3 --mood 3 --confidence 4 --hands-on 70 \
        'Asked to run the #hiring for the team. Said yes to half of it.'
    on 2019-11-05 --energy 4 --mood 4 --confidence 4 --learning 3 --hands-on 85 \
        'The hands-on days are not all golden: five hours in #yaml, one line changed.'
    on 2019-11-26 -k lesson --energy 4 --mood 4 --hands-on 80 \
        'I explain #oncall costs better now that I pay them. @ines asked for the slides.'
    on 2019-12-12 --energy 4 --mood 5 --confidence 5 --learning 4 --hands-on 90 \
        'Post-mortem with the whole company in the room. Knew the system, knew the people.'
    on 2019-12-30 --star --energy 4 --mood 5 --hands-on 60 \
        'A year ago I asked whether I was still an engineer. Not the question any more.'
}

# show [COMMAND...]: what a person would type, and what comes.
show() {
    printf '\n$ vaiven%s\n\n' "${*:+ $*}"
    ask "$@"
}

what_next() {
    cat <<END

That was a made-up person. Look around in the same journal:

  $program -j $journal list --tag oncall
  $program -j $journal list --kind win
  $program -j $journal report year 2018
  $program -j $journal log "A first line of your own"

And when you want one for yourself, leave out -j: $program log "Today I ..."
END
}

mkdir -p "$2"
log=$2/demo.log
rm -f "$log" "$journal" "$journal"-*
first_year
second_year

echo "Two years of a CTO who goes back to engineering, as one journal: $journal"
echo "(For this tour it is the evening of 31 December 2019.)"
show
show list -n 5
show report year 2019
what_next
