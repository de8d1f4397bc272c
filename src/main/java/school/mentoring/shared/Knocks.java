package school.mentoring.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how often somebody knocks at the public pages, in the database, so that every node knows.
 * Kept are hashes with the time in them, for an hour: nobody is followed by them.
 */
@Component
public class Knocks {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofHours(1);

  private final JdbcClient database;
  private final TransactionTemplate alone;
  private final Clock clock;

  Knocks(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** One more, in a transaction of its own; how many there are now. */
  public int count(String who) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return alone.execute(nothing -> hit(who));
      } catch (DuplicateKeyException atTheSameMoment) {
        // somebody else began the window: the next attempt adds to it
      }
    }
    return 0;
  }

  /** How many there are. */
  public int counted(String who) {
    return database
        .sql("select hits from questionnaire_knock where knock_key = ? and window_start = ?")
        .params(key(who), window())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  private int hit(String who) {
    int known =
        database
            .sql(
                "update questionnaire_knock set hits = hits + 1"
                    + " where knock_key = ? and window_start = ?")
            .params(key(who), window())
            .update();
    if (known == 0) {
      forget();
      database
          .sql("insert into questionnaire_knock (knock_key, window_start, hits) values (?, ?, 1)")
          .params(key(who), window())
          .update();
    }
    return counted(who);
  }

  private void forget() {
    database
        .sql("delete from questionnaire_knock where window_start < ?")
        .params(window().minus(KEPT))
        .update();
  }

  /** The window is in the hash: the same address has another one five minutes later. */
  private String key(String who) {
    return hash(who + "|" + window());
  }

  private OffsetDateTime window() {
    long seconds = WINDOW.toSeconds();
    long start = clock.instant().getEpochSecond() / seconds * seconds;
    return Instant.ofEpochSecond(start).atOffset(ZoneOffset.UTC);
  }

  /** The SHA-256 of a text, in hexadecimal. */
  public static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** The network of an address: three bytes of an IPv4 one, eight of an IPv6 one. */
  public static String network(String address) {
    if (!address.matches("[0-9a-fA-F:.]+")) {
      return "?";
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? 3 : 8);
    } catch (UnknownHostException e) {
      return "?";
    }
  }
}
