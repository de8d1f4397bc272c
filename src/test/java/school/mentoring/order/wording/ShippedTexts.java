package school.mentoring.order.wording;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import school.mentoring.order.OrderKind;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;

/** The texts that come with the program, for tests of other packages. */
public final class ShippedTexts {

  private ShippedTexts() {}

  /** The text of a kind, written with these facts. */
  public static OrderText of(OrderKind kind, Map<String, Object> facts) {
    return OrderWording.written(ShippedWordings.of(kind), kind, facts, ShippedWordings.parts());
  }

  /** The paragraphs of an annex, its title first, written with these facts. */
  public static List<String> annex(String part, Map<String, Object> facts) {
    OrganisationId school = new OrganisationId("school");
    Wordings wordings = mock();
    when(wordings.parts(school)).thenReturn(ShippedWordings.parts());
    return new OrderWording(wordings).paragraphs(school, part, facts);
  }
}
