# Run inside Redmine by `redmine.sh seed`: sets it up as a Vietnamese office would, and fills in the rows of $ROWS.
# Dates are put in as they are, without validation: real databases hold rows that today's rules would refuse.

ActionMailer::Base.perform_deliveries = false

{
  default_language: 'vi',
  force_default_language_for_anonymous: 1,
  force_default_language_for_loggedin: 1,
  date_format: '%d/%m/%Y',
  gravatar_enabled: 0,
  login_required: 0,
  notified_events: [],
  per_page_options: '25,50,100,200',
  issue_list_default_columns: %w[subject status priority start_date due_date]
}.each { |name, value| Setting[name] = value }

def rename(model, names)
  names.each { |from, to| model.where(name: from).update_all(name: to) }
end

rename(IssueStatus, 'New' => 'Mới', 'In Progress' => 'Đang xử lý', 'Closed' => 'Hoàn thành', 'Resolved' => 'Chờ duyệt')
rename(IssuePriority, 'Normal' => 'Thường', 'High' => 'Khẩn')
rename(Tracker, 'Bug' => 'Văn bản đến')

admin = User.find_by!(login: 'admin')
admin.update_columns(language: 'vi', must_change_passwd: false)

project = Project.create!(
  name: 'Văn bản đến', identifier: 'van-ban-den', is_public: true,
  trackers: Tracker.all, enabled_module_names: %w[issue_tracking calendar gantt]
)
open_status = IssueStatus.find_by!(is_closed: false, name: 'Đang xử lý')
closed_status = IssueStatus.find_by!(is_closed: true, name: 'Hoàn thành')

JSON.parse(File.read(ENV.fetch('ROWS'))).each do |row|
  issue = Issue.new(
    project: project, tracker: project.trackers.first, author: admin,
    subject: row['subject'], start_date: row['startDate'], due_date: row['dueDate'],
    priority: IssuePriority.find_by!(name: row['doKhan']),
    status: row['done'] ? closed_status : open_status
  )
  issue.save!(validate: false)
end

puts "#{project.issues.count} issues"
