package school.mentoring.rehearsal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.engine.FormField;
import school.mentoring.engine.FormFile;

class PlainAnswersUnitTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @Test
  void whatTheFormShowsIsConfirmedAndTheRestIsTheFirstOrTheLeast() throws IOException {
    List<FormField> fields =
        fields(
            """
            {"components": [
              {"type": "number", "key": "asked", "validate": {"required": true, "min": 0}},
              {"type": "number", "key": "satisfied", "validate": {"required": true, "min": 2}},
              {"type": "radio", "key": "decision", "values": [{"value": "goOn"}, {"value": "stop"}]},
              {"type": "datetime", "key": "day", "validate": {"required": true}},
              {"type": "textfield", "key": "remark"}
            ]}
            """);

    assertThat(new PlainAnswers(TODAY, Map.of("asked", 40)).to(fields))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("asked", 40, "satisfied", 2, "decision", "goOn", "day", "2026-09-01"));
  }

  @Test
  void aVariableThatOnlyBearsTheNameOfAFieldIsNoAnswer() throws IOException {
    List<FormField> fields =
        fields(
            """
            {"components": [
              {"type": "number", "key": "organisation", "validate": {"required": true, "min": 1}},
              {"type": "number", "key": "programme", "validate": {"min": 1}}
            ]}
            """);

    assertThat(
            new PlainAnswers(TODAY, Map.of("organisation", "demo-school", "programme", "x"))
                .to(fields))
        .containsExactly(Map.entry("organisation", 1));
  }

  private static List<FormField> fields(String form) throws IOException {
    return FormFile.read(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))).fields();
  }
}
