package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Map;

/** Says in Russian why the engine cannot take over what runs at an element. */
final class EngineReport {

  private static final String KEEP =
      "дождитесь, пока работа здесь закончится, или верните в новую версию прежнее устройство этого места";

  /** By what the engine's sentence holds; the first that fits is said. */
  private static final List<Map.Entry<String, String>> REASONS =
      List.of(
          Map.entry(
              "no migration instruction", "здесь идёт работа, а в новой версии этого элемента нет"),
          Map.entry("incompatible types", "в новой версии это элемент другого вида"),
          Map.entry("Events are not of the same type", "в новой версии событие другого вида"),
          Map.entry("multiple mappings", "в новой версии на его место претендуют два элемента"),
          Map.entry("event scope", "событие прикреплено теперь к другому элементу"),
          Map.entry("closest mapped ancestor", "элемент перенесён в другой подпроцесс"),
          Map.entry("Closest migrating ancestor", "элемент перенесён в другой подпроцесс"),
          Map.entry(
              "multi-instance",
              "задача выполняется для нескольких участников сразу, и это изменено"),
          Map.entry(
              "Target activity is not async",
              "здесь ждёт фоновая работа, а новая версия её не ждёт"),
          Map.entry(
              "Transition instance", "здесь ждёт фоновая работа, и в новой версии ей некуда идти"),
          Map.entry("number of incoming", "развилка ждёт меньше входов, чем прежде"),
          Map.entry("flow scope", "развилка перенесена в другой подпроцесс"),
          Map.entry("Only one gateway", "две развилки сведены в одну"),
          Map.entry("The variable", "данные этого места нельзя перенести"));

  private EngineReport() {}

  static String reason(String failure) {
    return REASONS.stream()
        .filter(it -> failure.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("устройство этого места изменено так, что идущую работу не перенести");
  }

  static String remedy() {
    return KEEP;
  }
}
