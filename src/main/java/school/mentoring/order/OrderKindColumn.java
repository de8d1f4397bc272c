package school.mentoring.order;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a kind by its key. */
@Converter(autoApply = true)
class OrderKindColumn implements AttributeConverter<OrderKind, String> {

  @Override
  public String convertToDatabaseColumn(OrderKind kind) {
    return kind == null ? null : kind.key();
  }

  @Override
  public OrderKind convertToEntityAttribute(String key) {
    return key == null ? null : OrderKind.of(key);
  }
}
