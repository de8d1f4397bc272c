package school.mentoring.enrolment.questionnaire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.shared.Refusal;

/**
 * Counts how often somebody knocks at the public pages, in the database, so that every node knows.
 * Kept are hashes with the time in them, for an hour: nobody is followed by them.
 */
@Service
public class CampaignKnocks {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofHours(1);

  /** Room for a computer class behind one address. */
  private static final int MOST_OF_ADDRESS = 600;

  private static final int MOST_OF_TOKEN = 60;

  /** The common link is one for all. */
  private static final int MOST_OF_COMMON = 600;

  private static final int MOST_UNKNOWN = 30;

  private final JdbcClient database;
  private final TransactionTemplate alone;
  private final Clock clock;

  CampaignKnocks(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * Somebody asks for a page.
   *
   * @throws Refusal if it was asked for too often from this part of the net
   */
  public void fromAddress(String address) {
    mustBeFew("address|" + network(address), MOST_OF_ADDRESS);
    mustBeFewer("unknown|" + network(address), MOST_UNKNOWN);
  }

  /** What was asked for opens nothing: soon no more is asked from this part of the net. */
  public void atNothing(String address) {
    count("unknown|" + network(address));
  }

  /**
   * Somebody asks by a link that is good.
   *
   * @throws Refusal if it was used too often
   */
  public void by(InvitationToken token, boolean common) {
    mustBeFew("token|" + token.hash(), common ? MOST_OF_COMMON : MOST_OF_TOKEN);
  }

  private void mustBeFew(String who, int most) {
    if (count(who) > most) {
      throw tooMany();
    }
  }

  private void mustBeFewer(String who, int most) {
    if (counted(who) >= most) {
      throw tooMany();
    }
  }

  private static Refusal tooMany() {
    return Refusal.busy(
        "Слишком много обращений подряд. Подождите пять минут и откройте ссылку ещё раз: то, что вы написали, останется на этом устройстве.");
  }

  private int count(String who) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return alone.execute(nothing -> hit(who));
      } catch (DuplicateKeyException atTheSameMoment) {
        // somebody else began the window: the next attempt adds to it
      }
    }
    return 0;
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

  private int counted(String who) {
    return database
        .sql("select hits from questionnaire_knock where knock_key = ? and window_start = ?")
        .params(key(who), window())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  private void forget() {
    database
        .sql("delete from questionnaire_knock where window_start < ?")
        .params(window().minus(KEPT))
        .update();
  }

  /** The window is in the hash: the same address has another one five minutes later. */
  private String key(String who) {
    return InvitationToken.hash(who + "|" + window());
  }

  private OffsetDateTime window() {
    long seconds = WINDOW.toSeconds();
    long start = clock.instant().getEpochSecond() / seconds * seconds;
    return Instant.ofEpochSecond(start).atOffset(ZoneOffset.UTC);
  }

  /** The network of an address: three bytes of an IPv4 one, eight of an IPv6 one. */
  static String network(String address) {
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
