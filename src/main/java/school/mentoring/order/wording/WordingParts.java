package school.mentoring.order.wording;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;

/**
 * The parts that the orders of an organisation take in: those that come with the program and own
 * ones.
 */
@Component
class WordingParts {

  private static final String SIGN = ">";

  private final OwnWordingRepository own;

  WordingParts(OwnWordingRepository own) {
    this.own = own;
  }

  /** Text by name. */
  Map<String, String> of(OrganisationId organisation) {
    Map<String, String> parts = new TreeMap<>(ShippedWordings.parts());
    own.newest(organisation).stream()
        .filter(it -> it.textKey().startsWith(SIGN) && !it.returned())
        .forEach(it -> parts.put(name(it), it.text().points()));
    return parts;
  }

  static String key(String name) {
    return SIGN + name;
  }

  private static String name(OwnWording part) {
    return part.textKey().substring(SIGN.length());
  }
}
