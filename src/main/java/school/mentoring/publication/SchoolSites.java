package school.mentoring.publication;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.WebAddress;

/** The sites of the organisations; a pack is made for one of them and for no other address. */
@Service
public class SchoolSites {

  private static final int LONGEST = 500;
  private static final int MOST = 20;

  /** A path that leads elsewhere than it reads. */
  private static final Pattern OUT_OF_THE_WAY = Pattern.compile("[^:]//|/\\.\\.?(/|$)");

  private final SchoolSiteRepository sites;

  SchoolSites(SchoolSiteRepository sites) {
    this.sites = sites;
  }

  @Transactional(readOnly = true)
  public List<SchoolSite> of(OrganisationId organisation) {
    return sites.findByOrganisationOrderByAddress(organisation);
  }

  /**
   * A site of the organisation.
   *
   * @throws Refusal if it is none of its sites
   */
  @Transactional(readOnly = true)
  public SchoolSite get(OrganisationId organisation, UUID id) {
    return sites
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Такого адреса среди сайтов организации нет: добавьте его на странице «Публикация на сайте»."));
  }

  /** The organisation tells of its mentoring there, too. */
  @Transactional
  public SchoolSite add(OrganisationId organisation, String typed) {
    String address = checked(typed);
    List<SchoolSite> known = of(organisation);
    if (known.stream().anyMatch(it -> same(it.address(), address))) {
      throw Refusal.conflict("Адрес «%s» уже есть в списке сайтов.".formatted(address));
    }
    if (known.size() >= MOST) {
      throw new Refusal("Сайтов уже %d: уберите лишний.".formatted(MOST));
    }
    return sites.saveAndFlush(new SchoolSite(organisation, address));
  }

  /** Nothing is made for this site any more; what was made stays on record. */
  @Transactional
  public void remove(OrganisationId organisation, UUID id) {
    sites.delete(get(organisation, id));
  }

  private static String checked(String typed) {
    String address = typed == null ? "" : typed.strip().replaceAll("/+$", "");
    if (address.length() > LONGEST || !isPage(address)) {
      throw new Refusal(
          "Адрес сайта «%s» не подходит: напишите его целиком, например https://школа12.рф/наставничество, без параметров и не длиннее %d знаков."
              .formatted(
                  address.length() > 100 ? address.substring(0, 100) + "…" : address, LONGEST));
    }
    return address;
  }

  /** One page, however it is written. */
  private static boolean same(String one, String other) {
    return WebAddress.of(one).equals(WebAddress.of(other));
  }

  private static boolean isPage(String address) {
    return !address.contains("#")
        && !OUT_OF_THE_WAY.matcher(address).find()
        && WebAddress.of(address).filter(WebAddress::plain).isPresent();
  }
}
