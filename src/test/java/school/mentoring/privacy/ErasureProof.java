package school.mentoring.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.DatabaseSearch.Hit;
import school.mentoring.privacy.WholeLife.Lived;
import school.mentoring.shared.Refusal;

/** The proof on any database: after an erasure the person is only where the act says so. */
@Component
@Lazy
public class ErasureProof {

  /** The draft's own pages are cleaned; what is left are the registered order and the act. */
  private static final List<String> KEPT =
      List.of(
          "official_order.annexes",
          "order_acquaintance.name",
          "order_word.word",
          "destruction_act.person_name");

  private final WholeLife life;
  private final DatabaseSearch search;
  private final Erasures erasures;
  private final DestructionActs acts;

  ErasureProof(WholeLife life, DatabaseSearch search, Erasures erasures, DestructionActs acts) {
    this.life = life;
    this.search = search;
    this.erasures = erasures;
    this.acts = acts;
  }

  static ErasureDemand demand() {
    return new ErasureDemand(ErasureReason.WITHDRAWAL, LocalDate.now(), "", "с. Берёзовка", true);
  }

  void hold() {
    Lived lived = life.lived();
    assertThatThrownBy(
            () -> erasures.erase(WholeLife.curator(lived.school()), lived.person(), demand()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("действующей паре");
    life.ended(lived);
    assertThat(search.places(WholeLife.TRACES))
        .contains(
            "act_ru_variable.text_",
            "act_hi_varinst.text_",
            "act_hi_detail.text_",
            "act_ge_bytearray.bytes_",
            "act_hi_comment.message_",
            "act_hi_attachment.name_",
            "act_ru_task.description_",
            "stored_file.content",
            "stored_file.name",
            "participant.surname",
            "outgoing_mail.recipient");
    ErasurePreview preview = erasures.preview(lived.school(), lived.person());

    UUID act = erasures.erase(WholeLife.curator(lived.school()), lived.person(), demand());

    List<Hit> left = search.all(WholeLife.TRACES);
    assertThat(left).extracting(Hit::toString).isSubsetOf(KEPT);
    assertThat(left)
        .filteredOn(it -> it.table().startsWith("o"))
        .extracting(Hit::row)
        .allMatch(it -> it.contains(lived.kept().toString()) || it.equals(lived.school().id()));
    assertThat(acts.get(lived.school(), act).lines())
        .containsExactlyInAnyOrderElementsOf(
            preview.holdings().stream().map(DestructionLine::of).toList())
        .anySatisfy(
            it -> {
              assertThat(it.fate()).isEqualTo(Fate.KEPT);
              assertThat(it.place()).startsWith("Зарегистрированные приказы");
              assertThat(it.ground()).contains("ст. 19", "архивные документы");
            });
    assertThatThrownBy(
            () -> erasures.erase(WholeLife.curator(lived.school()), lived.person(), demand()))
        .hasMessageContaining("уже уничтожены");
  }
}
