delete from school_holiday
where exists (
  select 1 from school_holiday other
  where other.organisation = school_holiday.organisation
    and other.first_day = school_holiday.first_day
    and other.last_day = school_holiday.last_day
    and other.holiday_id < school_holiday.holiday_id
);
create unique index school_holiday_once on school_holiday (organisation, first_day, last_day);
