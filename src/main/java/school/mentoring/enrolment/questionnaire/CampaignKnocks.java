package school.mentoring.enrolment.questionnaire;

import org.springframework.stereotype.Service;
import school.mentoring.shared.Knocks;
import school.mentoring.shared.Refusal;

/** How often somebody may knock at the public questionnaires. */
@Service
public class CampaignKnocks {

  /** Room for a computer class behind one address. */
  private static final int MOST_OF_ADDRESS = 600;

  private static final int MOST_OF_TOKEN = 60;

  /** The common link is one for all. */
  private static final int MOST_OF_COMMON = 600;

  private static final int MOST_UNKNOWN = 30;

  private final Knocks knocks;

  CampaignKnocks(Knocks knocks) {
    this.knocks = knocks;
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
    knocks.count("unknown|" + network(address));
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
    if (knocks.count(who) > most) {
      throw tooMany();
    }
  }

  private void mustBeFewer(String who, int most) {
    if (knocks.counted(who) >= most) {
      throw tooMany();
    }
  }

  private static Refusal tooMany() {
    return Refusal.busy(
        "Слишком много обращений подряд. Подождите пять минут и откройте ссылку ещё раз: то, что вы написали, останется на этом устройстве.");
  }

  /** The network of an address. */
  static String network(String address) {
    return Knocks.network(address);
  }
}
