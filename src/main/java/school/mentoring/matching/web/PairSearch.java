package school.mentoring.matching.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.SearchWords;
import school.mentoring.matching.board.Board.Row;
import school.mentoring.matching.board.Board.Unmatched;

/**
 * What a person looks for among the proposed pairs.
 *
 * @param text part of a name, a class or a form; empty for all
 * @param page of the pairs, from 0
 * @param left page of those without a pair, from 0
 */
record PairSearch(String text, int page, int left) {

  static final PairSearch ALL = new PairSearch("", 0, 0);

  private static final int SIZE = 25;

  Page<Row> rows(List<Row> rows) {
    return page(rows, it -> found(it.mentor()) || found(it.mentee()), page);
  }

  Page<Unmatched> unmatched(List<Unmatched> unmatched) {
    return page(unmatched, it -> found(it.mentee()), left);
  }

  private boolean found(Participant person) {
    String all = person.name().full() + " " + person.group() + " " + person.form();
    return SearchWords.plain(all).contains(SearchWords.plain(text.strip()));
  }

  private static <T> Page<T> page(List<T> all, Predicate<T> wanted, int number) {
    List<T> found = all.stream().filter(wanted).toList();
    int last = Math.max(0, (found.size() - 1) / SIZE);
    PageRequest page = PageRequest.of(Math.min(Math.max(0, number), last), SIZE);
    return new PageImpl<>(
        found.stream().skip(page.getOffset()).limit(SIZE).toList(), page, found.size());
  }
}
