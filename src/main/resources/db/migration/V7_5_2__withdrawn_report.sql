update report
set state = 'WITHDRAWN',
    remarks = 'Программа отменена: ' || coalesce(
        (select p.reason from programme p where p.programme_id = report.programme_id), 'без причины')
where state = 'SUBMITTED'
  and programme_id in (select p.programme_id from programme p where p.state = 'CANCELLED');
