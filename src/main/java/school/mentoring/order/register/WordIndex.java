package school.mentoring.order.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.register.IndexedWord.About;
import school.mentoring.shared.OrganisationId;

/**
 * The words by which orders are found. Written in the transaction that changes the order; only what
 * differs is written, so that the same order may be taken any number of times.
 */
@Component
public class WordIndex {

  private static final int BATCH = 1000;

  private final JdbcTemplate database;

  WordIndex(JdbcTemplate database) {
    this.database = database;
  }

  /** Takes an order as it stands now. */
  public void take(Order order) {
    write(order.organisation(), order.id().id(), IndexedWord.of(order));
  }

  /** An order is found by these words and by no others. */
  void write(OrganisationId organisation, UUID order, Set<IndexedWord> words) {
    Set<IndexedWord> gone = known(order);
    gone.removeAll(words);
    remove(order, gone);
    add(organisation, order, words);
  }

  /** An order is found by these words, too. */
  void add(OrganisationId organisation, UUID order, Set<IndexedWord> words) {
    Set<IndexedWord> added = new HashSet<>(words);
    added.removeAll(known(order));
    insert(organisation, order, added);
  }

  private Set<IndexedWord> known(UUID order) {
    return new HashSet<>(
        database.query(
            "select about, word from order_word where order_id = ?",
            (row, number) -> new IndexedWord(About.valueOf(row.getString(1)), row.getString(2)),
            order));
  }

  private void remove(UUID order, Set<IndexedWord> words) {
    database.batchUpdate(
        "delete from order_word where order_id = ? and about = ? and word = ?",
        List.copyOf(words),
        BATCH,
        (row, it) -> {
          row.setObject(1, order);
          row.setString(2, it.about().name());
          row.setString(3, it.word());
        });
  }

  private void insert(OrganisationId organisation, UUID order, Set<IndexedWord> words) {
    database.batchUpdate(
        "insert into order_word (organisation, about, word, order_id) values (?, ?, ?, ?)",
        List.copyOf(words),
        BATCH,
        (row, it) -> {
          row.setString(1, organisation.id());
          row.setString(2, it.about().name());
          row.setString(3, it.word());
          row.setObject(4, order);
        });
  }
}
